package salesfloor.scenario.file;

/**
 * A value and the tree it stands for with every default filled in.
 *
 * @param value what a record component holds
 * @param node the effective tree
 */
record Bound(Object value, Node node) {}
