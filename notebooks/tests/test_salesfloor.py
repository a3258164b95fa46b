"""What the notebooks' module promises. From the project's root: python3 -m unittest discover notebooks/tests"""

import os
import sys
import tempfile
import unittest
from pathlib import Path

import pandas as pd

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import salesfloor
from salesfloor import Estimate, Result, SalesfloorError

SUMMARY = """{
  "question": "Enough people?",
  "answer": "Yes.",
  "warnings": [{"code": "few-replications", "message": "Only 2 replications.", "remedy": "more"}],
  "scenarios": {
    "one": {"currency": "EUR", "kpis": {"orders": {"mean": 100.0, "halfWidth": 12.0, "unit": "per month"}}},
    "two": {"currency": "EUR", "kpis": {"orders": {"mean": 130.0, "halfWidth": 9.0, "unit": "per month"}}}
  }
}"""
COMPARISON = """scenario,kpi,difference,lower,upper,unit
one,orders,0,0,0,per month
two,orders,30,25,35,per month
"""


class FiguresAreShownAsInTheProgram(unittest.TestCase):
    def test_two_digits_of_the_half_width_count(self):
        self.assertEqual("4,788 ± 77", Estimate(4788.1, 4711.1, 4865.1).figures())
        self.assertEqual("232.8 ± 3.7", Estimate(232.77, 229.05, 236.49).figures())
        self.assertEqual("0.388 ± 0.051", Estimate(0.3876, 0.3363, 0.4389).figures())

    def test_all_digits_before_the_point_stay(self):
        self.assertEqual("46,582 ± 5,683", Estimate(46582.3, 40899.7, 52264.9).figures())

    def test_shares_are_per_cent(self):
        self.assertEqual("80.9 ± 2.0 %", Estimate(0.8093, 0.7893, 0.8293, "share").figures())
        self.assertEqual("2.67 ± 0.12 % per month", str(Estimate(0.02665, 0.02541, 0.0279, "share per month")))

    def test_differences_have_a_sign(self):
        self.assertEqual("+77 ± 57", Estimate(77, 20, 134).figures(signed=True))
        self.assertEqual("−852 ± 2,010", Estimate(-852, -2862, 1158).figures(signed=True))

    def test_nothing_known_to_differ_is_zero_without_a_sign(self):
        self.assertEqual("0 ± 0", Estimate(0, 0, 0).figures(signed=True))
        self.assertEqual("0.0", salesfloor.number(-0.01, 1))

    def test_an_interval_with_zero_in_it_decides_nothing(self):
        self.assertFalse(Estimate(5, -1, 11).decided)
        self.assertTrue(Estimate(-5, -6, -4).decided)


class IntervalsAreStudents(unittest.TestCase):
    def test_quantiles_are_those_of_the_printed_tables(self):
        for freedom, quantile, share in ((2, 4.3027, 0.01), (3, 3.1824, 0.002), (9, 2.2622, 1e-4), (30, 2.0423, 1e-4)):
            with self.subTest(freedom=freedom):
                self.assertAlmostEqual(quantile, salesfloor.student(freedom), delta=share * quantile)

    def test_too_few_values_are_refused(self):
        with self.assertRaisesRegex(ValueError, "expected 2 or more"):
            salesfloor.student(1)

    def test_equal_values_leave_no_doubt(self):
        self.assertEqual(Estimate(7, 7, 7), salesfloor.interval(pd.Series([7.0] * 5)))


class AFolderIsRead(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = Path(place.name)
        (self.folder / "summary.json").write_text(SUMMARY, encoding="utf-8")
        (self.folder / "comparison.csv").write_text(COMPARISON, encoding="utf-8")
        self.result = Result(self.folder)

    def test_measures_have_their_interval(self):
        self.assertEqual(Estimate(100, 88, 112, "per month"), self.result.estimate("orders"))
        self.assertEqual(Estimate(130, 121, 139, "per month"), self.result.estimate("orders", "two"))

    def test_differences_come_from_the_comparison(self):
        self.assertEqual(Estimate(30, 25, 35, "per month"), self.result.difference("orders", "two"))

    def test_unknown_names_are_answered_with_the_known_ones(self):
        with self.assertRaisesRegex(SalesfloorError, "no measure 'order'. There are: orders"):
            self.result.estimate("order")
        with self.assertRaisesRegex(SalesfloorError, "no scenario 'three'. There are: one, two"):
            self.result.estimate("orders", "three")
        with self.assertRaisesRegex(SalesfloorError, "no table 'staff'. It has: comparison"):
            self.result.table("staff")

    def test_a_notebook_shows_question_answer_and_warnings(self):
        shown = self.result._repr_markdown_()
        for part in ("Enough people?", "Yes.", "Only 2 replications."):
            self.assertIn(part, shown)


class TheProgramIsRun(unittest.TestCase):
    def test_whatever_the_working_directory_is(self):
        before = os.getcwd()
        self.addCleanup(os.chdir, before)
        with tempfile.TemporaryDirectory() as elsewhere:
            os.chdir(elsewhere)
            result = salesfloor.run("run scenarios/transactional.yaml --replications 4 --set time.length='20 weeks'", "test")
            os.chdir(before)
        self.assertEqual(["transactional"], result.scenarios)
        self.assertEqual(4, len(result.table("replications")))
        said = result.estimate("profit")
        ours = salesfloor.interval(result.table("replications")["profit"], said.unit)
        self.assertAlmostEqual(said.mean, ours.mean, delta=1e-6 * abs(said.mean))
        self.assertAlmostEqual(said.half, ours.half, delta=0.002 * said.half)
        self.assertIn(said.figures(), salesfloor.start(["report", result.folder.as_posix()]))

    def test_what_it_refuses_is_told_in_its_own_words(self):
        with self.assertRaises(SalesfloorError) as refused:
            salesfloor.run("run scenarios/nowhere.yaml", "test")
        self.assertIn("There is no file 'scenarios/nowhere.yaml'", str(refused.exception))
        self.assertEqual(str(refused.exception).splitlines(), refused.exception._render_traceback_())


if __name__ == "__main__":
    unittest.main()
