/** What the department does, told in scripted days with the expected trace, from simple to combined. */
package salesfloor.specification;
