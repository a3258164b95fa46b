/** Input made to do harm: texts by the grammar of the scenario schema with hostile values in them, and whole files spoilt. */
package salesfloor.fuzz;
