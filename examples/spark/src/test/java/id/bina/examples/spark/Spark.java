package id.bina.examples.spark;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.spark.sql.SparkSession;

/** One session for all tests of this process, with four threads and three tries a task. */
final class Spark {
  private Spark() {}

  static SparkSession session() {
    SparkSession session =
        SparkSession.builder()
            .master("local[4,3]")
            .appName("bina-tests")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "3")
            .config("spark.hadoop.fs.file.impl.disable.cache", "true")
            .getOrCreate();
    session.sparkContext().setLogLevel("OFF");
    return session;
  }

  /** Files are cut into parts of about so many bytes. */
  static SparkSession withParts(long bytes) {
    SparkSession session = session();
    Configuration files = session.sparkContext().hadoopConfiguration();
    files.setLong("fs.local.block.size", bytes);
    files.setLong(FileInputFormat.SPLIT_MINSIZE, 1);
    return session;
  }
}
