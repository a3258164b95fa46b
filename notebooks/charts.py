"""The looks of the notebooks' charts: the same colours as Salesfloor's own, told apart by colour-blind readers."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import matplotlib.pyplot as plt
from cycler import cycler
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from salesfloor import Estimate, number

TEXT, MUTED, GRID, QUIET = "#1f2328", "#57606a", "#e4e7eb", "#b9c0c8"
BLUE, ORANGE, GREEN, RED, SKY, PINK = "#0072b2", "#e69f00", "#009e73", "#d55e00", "#56b4e9", "#cc79a7"
SERIES = [BLUE, ORANGE, GREEN, RED, SKY, PINK, "#8a7a00", "#4b3f8f", "#7f4a2b", "#9fd8c4", "#882255", "#ddcc77"]

SIZE = (9.0, 4.6)
TITLE_WIDTH = 84


def figure(columns: int = 1, share_y: bool = False, height: float = SIZE[1]) -> tuple[Figure, list[Axes]]:
    """An empty chart, or several side by side."""
    fig, axes = plt.subplots(
        1, columns, figsize=(SIZE[0], height), sharey=share_y, squeeze=False, layout="constrained", dpi=100
    )
    for ax in axes[0]:
        _quiet(ax)
    return fig, list(axes[0])


def _quiet(ax: Axes) -> None:
    for side in ("top", "right"):
        ax.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        ax.spines[side].set_color(QUIET)
    ax.set_prop_cycle(cycler(color=SERIES))
    ax.tick_params(colors=MUTED, labelsize=10, length=3)
    ax.grid(axis="y", color=GRID, linewidth=0.8)
    ax.set_axisbelow(True)


def title(fig: Figure, finding: str, note: str = "") -> None:
    """The finding above the chart, and in grey how to read it."""
    lines = textwrap.fill(finding, TITLE_WIDTH)
    below = textwrap.fill(note, TITLE_WIDTH + 18)
    fig.suptitle(lines, x=0.01, ha="left", fontsize=13, fontweight="bold", color=TEXT)
    if below:
        fig.supxlabel(below, x=0.01, ha="left", fontsize=9.5, color=MUTED)


def thousands(ax: Axes, axis: str = "y", signed: bool = False) -> None:
    """Commas between thousands, for differences a sign."""
    formatter = FuncFormatter(lambda value, _: number(value, 0, signed))
    (ax.yaxis if axis == "y" else ax.xaxis).set_major_formatter(formatter)


def per_cent(ax: Axes, axis: str = "y") -> None:
    """Shares as per cent."""
    formatter = FuncFormatter(lambda value, _: f"{100 * value:.0f} %")
    (ax.yaxis if axis == "y" else ax.xaxis).set_major_formatter(formatter)


def label(ax: Axes, x: str = "", y: str = "") -> None:
    ax.set_xlabel(x, color=TEXT, fontsize=10.5)
    ax.set_ylabel(y, color=TEXT, fontsize=10.5)


def points(ax: Axes, places: Sequence[float], estimates: Sequence[Estimate], color: str, **look: object) -> None:
    """Means with their intervals as bars, joined by a thin line."""
    means = [estimate.mean for estimate in estimates]
    arms = [[e.mean - e.lower for e in estimates], [e.upper - e.mean for e in estimates]]
    ax.errorbar(
        places, means, yerr=arms, color=color, marker="o", markersize=6, linewidth=1.2, elinewidth=2, capsize=4, **look
    )


def rows(ax: Axes, names: Sequence[str], estimates: Sequence[Estimate], colors: Sequence[str]) -> None:
    """One row for each name, the first on top: the mean as a dot, the interval as a bar, both in figures beside."""
    for row, (estimate, color) in enumerate(zip(estimates, colors)):
        ax.plot([estimate.lower, estimate.upper], [row, row], color=color, linewidth=6, alpha=0.45, solid_capstyle="butt")
        ax.plot(estimate.mean, row, marker="o", color=color, markersize=8)
        ax.annotate(
            estimate.figures(signed=True), (estimate.mean, row), (0, 9), textcoords="offset points", ha="center",
            fontsize=9.5, color=TEXT,
        )
    ax.axvline(0, color=MUTED, linewidth=1)
    ax.set_yticks(range(len(names)), names, fontsize=10.5, color=TEXT)
    ax.set_ylim(len(names) - 0.5, -0.7)
    ax.grid(axis="y", visible=False)
    ax.grid(axis="x", color=GRID, linewidth=0.8)


def legend(ax: Axes, **where: object) -> None:
    ax.legend(frameon=False, fontsize=10, labelcolor=TEXT, **where)
