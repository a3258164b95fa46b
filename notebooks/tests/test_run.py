"""What the check of the notebooks notices."""

import unittest
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import nbclient
from nbformat.v4 import new_code_cell, new_notebook

PATH = Path(__file__).resolve().parent.parent / "run"


def load():
    loader = SourceFileLoader("run", str(PATH))
    module = module_from_spec(spec_from_loader("run", loader))
    loader.exec_module(module)
    return module


run = load()


def executed(*sources):
    cells = [new_code_cell(source, id=f"cell-{number}") for number, source in enumerate(sources)]
    return run.execute(new_notebook(cells=cells))


class TheCheck(unittest.TestCase):
    def test_passes_what_shows_the_same(self):
        self.assertEqual([], run.differences(executed("print(1 + 1)"), executed("print(4 - 2)")))

    def test_notices_another_figure(self):
        changes = run.differences(executed("print('4,788 ± 77')"), executed("print('4,788 ± 78')"))
        self.assertIn("-4,788 ± 77", changes)
        self.assertIn("+4,788 ± 78", changes)

    def test_notices_a_notebook_that_was_never_executed(self):
        empty = new_notebook(cells=[new_code_cell("print(2)", id="cell-0")])
        self.assertNotEqual([], run.differences(empty, executed("print(2)")))

    def test_notices_a_missing_picture(self):
        drawn = executed("import matplotlib.pyplot as plt; plt.plot([1, 2]);")
        self.assertIn("(image/png)", run.shown(drawn))
        self.assertNotEqual([], run.differences(executed("pass"), drawn))

    def test_stops_at_a_cell_that_fails(self):
        with self.assertRaises(nbclient.exceptions.CellExecutionError):
            executed("1 / 0")


class WhatIsKept(unittest.TestCase):
    def test_has_nothing_that_changes_from_one_execution_to_the_next(self):
        notebook = executed("40 + 2")
        self.assertEqual(run.METADATA, dict(notebook.metadata))
        cell = notebook.cells[0]
        self.assertIsNone(cell.execution_count)
        self.assertIsNone(cell.outputs[0].execution_count)
        self.assertEqual({}, dict(cell.metadata))
        self.assertEqual("42", cell.outputs[0].data["text/plain"])


class TheCommittedNotebooks(unittest.TestCase):
    def test_name_no_place_on_a_machine(self):
        for path in PATH.parent.glob("*.ipynb"):
            with self.subTest(path.stem):
                self.assertNotRegex(path.read_text(encoding="utf-8"), r'["\'\s(](/home/|/tmp/|/root/|/Users/|[A-Z]:\\\\)')


if __name__ == "__main__":
    unittest.main()
