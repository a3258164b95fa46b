package salesfloor.model;

/**
 * An offer that a client accepted on a care call, for its next order.
 *
 * @param uplift growth of the order's value, as a share of it; not negative
 * @param discount as a share of the value, growth included
 */
record Promise(double uplift, double discount) {}
