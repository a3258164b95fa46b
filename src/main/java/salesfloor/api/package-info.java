/**
 * Salesfloor from Java: read a scenario, change it, simulate it, compare it with others.
 *
 * <pre>{@code
 * var base = ScenarioFile.read(Path.of("scenarios/transactional.yaml")).with("time.length", "26 weeks");
 * var clerks = base.named("three clerks").with("structure.roles.backOffice.headcount", 3);
 * var compared = ScenarioFile.compare(2, base, clerks);
 * var gain = compared.difference("orders", "three clerks");
 * }</pre>
 *
 * <p>Everything is immutable. The same scenario, seed and number of replications give the same figures as the commands {@code run}
 * and {@code compare}, to the last digit.
 */
@NullMarked
package salesfloor.api;

import org.jspecify.annotations.NullMarked;
