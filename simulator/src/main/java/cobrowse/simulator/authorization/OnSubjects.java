package cobrowse.simulator.authorization;

/** An attempt on users or clients who may not exist. */
interface OnSubjects {

    boolean subjectsExist();
}
