import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j that lives as long as the process that started it: it prints "READY" and its Bolt port, stops when
 * its standard input ends, which it does even when the parent is killed, and takes its folder along. It holds
 * what the file of arguments for the importer tells of, where one is given after the folder.
 */
class Neo4jForTests {
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Path configuration = home.resolve("conf");
        AdminTool.execute(
                new ExecutionContext(home, configuration),
                "dbms", "set-initial-password", System.getenv("NEO4J_TEST_PASSWORD"));
        if (arguments.length > 1) {
            importInto(home, arguments[1]);
        }
        var server = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(configuration.resolve("neo4j.conf"))
                .build();
        var database = (GraphDatabaseAPI) server.database("neo4j");
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        System.out.println("READY " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
        while (System.in.read() != -1) {
            // Only the end of the input matters.
        }
        server.shutdown();
        delete(home);
        System.exit(0);
    }

    /** As `neo4j-admin database import full` does; the paths in the file of arguments are those of its folder. */
    private static void importInto(Path home, String argumentFile) {
        int code = AdminTool.execute(
                new ExecutionContext(home, home.resolve("conf")),
                "database", "import", "full", "--max-off-heap-memory=256m", "@" + argumentFile, "neo4j");
        if (code != 0) {
            throw new IllegalStateException("The import ended with " + code);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
