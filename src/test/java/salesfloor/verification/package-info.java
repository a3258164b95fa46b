/** Evidence that the model does what theory says it must: each test runs scenario files by the code that every user runs. */
package salesfloor.verification;
