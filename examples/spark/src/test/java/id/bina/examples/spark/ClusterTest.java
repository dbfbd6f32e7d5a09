package id.bina.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.bina.core.dossier.Imported;
import id.bina.scoring.tally.TallyBook;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two executors, each a process of its own. */
class ClusterTest {
  @TempDir private static Path folder;
  private static SparkSession cluster;

  @BeforeAll
  static void start() throws IOException {
    String home = System.getenv("SPARK_HOME");
    assumeTrue(home != null, "SPARK_HOME must name a folder, in which a worker looks for jars");
    // Executors get the classes of this process; the folder only has to be there.
    Files.createDirectories(Path.of(home, "jars"));
    Spark.session().stop();
    cluster =
        SparkSession.builder()
            .master("local-cluster[2,1,768]")
            .appName("bina-cluster-test")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.executor.memory", "768m")
            // Both executors have come before a task is given to one.
            .config("spark.cores.max", "2")
            .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
            .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s")
            .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .config("spark.hadoop.fs.once.impl", FailsOnceFileSystem.class.getName())
            .config("spark.hadoop.fs.local.block.size", "4096")
            .config("spark.hadoop." + FileInputFormat.SPLIT_MINSIZE, "1")
            .getOrCreate();
    cluster.sparkContext().setLogLevel("OFF");
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.stop();
    }
  }

  private static Imported<TallyBook> count(URI file) {
    return SparkTallies.of(cluster, Forms.PLAN, Forms.MAPPING, Forms.OPTIONS).csv(file.toString());
  }

  @Test
  void severalExecutorsGiveTheBytesOfOneThread() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), new HostileFiles(7).file("k", 2000));
    Imported<TallyBook> one = OneThread.count(List.of(file));

    Imported<TallyBook> many = count(file.toUri());

    assertEquals(one.orThrow().text(), many.orThrow().text());
  }

  @Test
  void theExecutorsAreTwoOtherProcesses() {
    Set<Long> processes = new TreeSet<>();
    // An executor that died in another test may be on its way back.
    for (int tries = 0; tries < 100 && processes.size() < 2; tries++) {
      processes.addAll(
          JavaSparkContext.fromSparkContext(cluster.sparkContext())
              .parallelize(List.of(1, 2, 3, 4), 4)
              .map(
                  task -> {
                    Thread.sleep(200);
                    return ProcessHandle.current().pid();
                  })
              .collect());
    }

    assertTrue(processes.size() >= 2, processes.toString());
    assertFalse(processes.contains(ProcessHandle.current().pid()));
  }

  @Test
  void aTaskThatBreaksOffAndAnExecutorThatDiesCountOnce() throws IOException {
    for (String name : List.of("breaks.csv", "halt.csv")) {
      Path file = Files.writeString(folder.resolve(name), new HostileFiles(8).file("k", 2000));
      Imported<TallyBook> one = OneThread.count(List.of(file));

      Imported<TallyBook> many = count(URI.create("once://" + file.toUri().getPath()));

      assertTrue(Files.exists(folder.resolve(name + ".broke-off")));
      assertEquals(one.orThrow().text(), many.orThrow().text());
    }
  }
}
