package org.newstide.jobs.spark;

import org.apache.hadoop.conf.Configuration;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark session, with what the tables need whatever the cluster's defaults are. The master is
 * spark-submit's to say.
 */
public final class Session {

  private Session() {}

  /** Opens the session of this process. */
  public static SparkSession open(String name, Level log) {
    quieten(log);
    return configure(SparkSession.builder().appName(name)).getOrCreate();
  }

  /** Ends the session of this process if there is one. */
  public static void close() {
    SparkSession.getDefaultSession()
        .foreach(
            session -> {
              session.stop();
              return null;
            });
  }

  /** Sets what results depend on. */
  public static SparkSession.Builder configure(SparkSession.Builder builder) {
    return builder
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
        .config("spark.sql.ansi.enabled", true)
        .config("spark.sql.files.ignoreCorruptFiles", false)
        .config("spark.sql.files.ignoreMissingFiles", false)
        // A directory of Parquet files and nothing else: no _SUCCESS marks for other readers to
        // trip over.
        .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", false);
  }

  /** The file system settings that Spark would use, without starting it. */
  public static Configuration hadoop() {
    return SparkHadoopUtil.get().newConfiguration(new SparkConf());
  }

  private static void quieten(Level log) {
    Configurator.setRootLevel(log);
    Configurator.setAllLevels("org", log);
  }
}
