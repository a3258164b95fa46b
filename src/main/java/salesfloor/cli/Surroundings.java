package salesfloor.cli;

import salesfloor.experiment.DepartmentReplication;
import salesfloor.experiment.Disk;
import salesfloor.experiment.Simulation;
import salesfloor.report.Inputs;

/**
 * What a simulating command works with.
 *
 * @param inputs where it reads
 * @param simulation how it simulates
 * @param disk where it writes
 */
record Surroundings(Inputs inputs, Simulation simulation, Disk disk) {

    /** This computer, and the department. */
    static Surroundings real() {
        return new Surroundings(Inputs.onDisk(), DepartmentReplication::new, Disk.REAL);
    }

    /** Reads scenario and experiment files. */
    ScenarioFiles files() {
        return new ScenarioFiles(inputs);
    }
}
