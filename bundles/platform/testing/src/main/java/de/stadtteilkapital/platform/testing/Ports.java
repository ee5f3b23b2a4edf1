package de.stadtteilkapital.platform.testing;

/** The ports of a container, chosen once, so that its address survives a restart; Pax Exam chooses those of RMI. */
record Ports(int http, int ssh) {
    static Ports free() {
        return new Ports(FreePort.next(), FreePort.next());
    }
}
