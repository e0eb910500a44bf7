package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven leaves in the jar; a build that is not packed has none. */
final class Version implements IVersionProvider {
    private static final String PROPERTIES = "/META-INF/maven/org.entente/entente/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(PROPERTIES)) {
            if (in != null) {
                properties.load(in);
            }
        }
        return new String[] {"Entente " + properties.getProperty("version", "(not packed)")};
    }
}
