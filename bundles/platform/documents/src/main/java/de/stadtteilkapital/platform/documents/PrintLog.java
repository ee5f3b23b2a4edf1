package de.stadtteilkapital.platform.documents;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what the printing reports to the log: its warnings concern a template, the rest is detail. */
final class PrintLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(PrintLog.class);

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (isWarning(level)) {
            LOG.warn("{}: {}", where, message, cause);
        } else {
            LOG.debug("{}: {}", where, message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        throw new UnsupportedOperationException("levels are set where all levels are set");
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isWarning(diagnostic.getLevel()) ? LOG.isWarnEnabled() : LOG.isDebugEnabled();
    }

    private static boolean isWarning(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
