"""Runs Salesfloor and reads its result folders as data frames.

    import salesfloor

    result = salesfloor.run("run scenarios/transactional.yaml --replications 10", "first-look")
    result.answer                      # the sentence that the program says
    result.estimate("orders")          # 4,788 ± 77 per month
    result.table("timeline")           # timeline.csv as a data frame

The command is typed as after ``./salesfloor``, with paths from the project's root, whatever the working directory is.
"""

from __future__ import annotations

import json
import math
import os
import shlex
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from statistics import NormalDist
from typing import Any

import pandas as pd

ROOT = Path(__file__).resolve().parent.parent
RESULTS = Path("results") / "notebooks"
PROGRAM = "salesfloor.cmd" if os.name == "nt" else "./salesfloor"

DONE = 0
GOAL_MISSED = 3


class SalesfloorError(Exception):
    """The program refused or failed; the text is what it said."""

    def _render_traceback_(self) -> list[str]:
        """What a notebook shows: the program's words, not the lines of Python that called it."""
        return str(self).splitlines()


@dataclass(frozen=True)
class Estimate:
    """A mean with its 95 % interval, in a unit such as ``EUR per month``."""

    mean: float
    lower: float
    upper: float
    unit: str = ""

    @property
    def half(self) -> float:
        """Half the width of the interval."""
        return (self.upper - self.lower) / 2

    @property
    def decided(self) -> bool:
        """Whether the interval leaves out zero: for a difference, that there is one."""
        return self.lower > 0 or self.upper < 0

    def figures(self, signed: bool = False) -> str:
        """``4,788 ± 77``, with a sign for differences; shares in per cent.

        As in the program, two digits of the half-width count, and all digits before the point stay.
        """
        share = self.unit == "share" or self.unit.startswith("share ")
        factor = 100 if share else 1
        half = self.half * factor
        digits = max(0, 1 - math.floor(math.log10(half))) if half > 0 else 0
        mean = number(self.mean * factor, digits, signed)
        return f"{mean} ± {number(half, digits)}" + (" %" if share else "")

    def __str__(self) -> str:
        unit = self.unit.removeprefix("share").strip()
        return f"{self.figures()} {unit}".rstrip()


@dataclass(frozen=True)
class Result:
    """A result folder; ``folder`` is given from the project's root."""

    folder: Path

    @cached_property
    def summary(self) -> dict[str, Any]:
        """summary.json."""
        return json.loads((ROOT / self.folder / "summary.json").read_text(encoding="utf-8"))

    @property
    def question(self) -> str:
        return self.summary["question"]

    @property
    def answer(self) -> str:
        """The sentence with which the program ends."""
        return self.summary["answer"]

    @property
    def scenarios(self) -> list[str]:
        """The names of the scenarios, in the order in which they were given."""
        return list(self.summary["scenarios"])

    @property
    def currency(self) -> str:
        return self.summary["scenarios"][self.scenarios[0]]["currency"]

    def table(self, name: str) -> pd.DataFrame:
        """A table of the folder, such as ``timeline`` for timeline.csv."""
        path = ROOT / self.folder / f"{name}.csv"
        if not path.is_file():
            has = ", ".join(sorted(file.stem for file in path.parent.glob("*.csv")))
            raise SalesfloorError(f"{self.folder} has no table '{name}'. It has: {has}.")
        return pd.read_csv(path)

    def estimate(self, kpi: str, scenario: str | None = None) -> Estimate:
        """A measure of a scenario; of the first one if none is named."""
        if scenario is not None and scenario not in self.scenarios:
            raise SalesfloorError(f"There is no scenario '{scenario}'. There are: {', '.join(self.scenarios)}.")
        kpis = self.summary["scenarios"][scenario or self.scenarios[0]]["kpis"]
        if kpi not in kpis:
            raise SalesfloorError(f"There is no measure '{kpi}'. There are: {', '.join(kpis)}.")
        row = kpis[kpi]
        return Estimate(row["mean"], row["mean"] - row["halfWidth"], row["mean"] + row["halfWidth"], row["unit"])

    def difference(self, kpi: str, scenario: str) -> Estimate:
        """What a scenario has more than the one it is held against, with the same luck; the intervals of a
        comparison hold together."""
        rows = self.table("comparison")
        row = rows[(rows["kpi"] == kpi) & (rows["scenario"] == scenario)]
        if row.empty:
            raise SalesfloorError(f"comparison.csv has no '{kpi}' of '{scenario}'.")
        difference, lower, upper, unit = row.iloc[0][["difference", "lower", "upper", "unit"]]
        return Estimate(difference, lower, upper, unit)

    def _repr_markdown_(self) -> str:
        """What a notebook shows: the question, the program's answer and its warnings."""
        lines = [f"*{self.question}*", "", f"Salesfloor says: {self.answer}"]
        for warning in self.summary["warnings"]:
            lines += ["", f"⚠ {warning['message']}"]
        return "\n".join(lines)

    def __repr__(self) -> str:
        return f"Result({self.folder.as_posix()!r})"


def run(command: str, folder: str) -> Result:
    """Runs a command, such as ``compare A.yaml B.yaml --replications 20``, into results/notebooks/FOLDER.

    What is in that folder is replaced. Raises SalesfloorError with the program's message where it refuses or fails.
    """
    out = RESULTS / folder
    options = ["--out", out.as_posix(), "--force", "--quiet", "--no-charts"]
    start([*shlex.split(command), *options])
    return Result(out)


def start(arguments: list[str]) -> str:
    """Starts the program with these arguments in the project's root; gives back what it prints."""
    program = ROOT / PROGRAM if os.name == "nt" else PROGRAM
    done = subprocess.run(
        [str(program), *arguments], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode not in (DONE, GOAL_MISSED):
        raise SalesfloorError(done.stderr.strip() or done.stdout.strip() or f"Exit code {done.returncode}.")
    return done.stdout


def interval(values: pd.Series, unit: str = "") -> Estimate:
    """The mean of one value for each replication, with its 95 % interval (Student's t), as Salesfloor makes it.

    For a difference of two scenarios give the differences replication by replication: both had the same luck.
    """
    mean, half = values.mean(), student(len(values) - 1) * values.std() / math.sqrt(len(values))
    return Estimate(mean, mean - half, mean + half, unit)


def number(value: float, digits: int = 0, signed: bool = False) -> str:
    """``-1234.5`` as ``−1,234.5``: commas between thousands, and a real minus sign."""
    text = f"{value:,.{digits}f}"
    if float(text.replace(",", "")) == 0:
        return text.lstrip("-")
    if signed and value > 0:
        text = "+" + text
    return text.replace("-", "−")


def student(freedom: int, confidence: float = 0.95) -> float:
    """The quantile of Student's t for a two-sided interval, with at least 2 degrees of freedom.

    Expansion around the normal quantile, Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.7.5;
    off by less than 1 % for 2 and less than 0.2 % from 3 degrees on.
    """
    if freedom < 2:
        raise ValueError(f"{freedom} degrees of freedom, expected 2 or more")
    x = NormalDist().inv_cdf((1 + confidence) / 2)
    terms = (
        x,
        (x**3 + x) / 4,
        (5 * x**5 + 16 * x**3 + 3 * x) / 96,
        (3 * x**7 + 19 * x**5 + 17 * x**3 - 15 * x) / 384,
        (79 * x**9 + 776 * x**7 + 1482 * x**5 - 1920 * x**3 - 945 * x) / 92160,
    )
    return sum(term / freedom**power for power, term in enumerate(terms))
