package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;

class DataDictionaryTest {

  private static final Path PAGE =
      Path.of(System.getProperty("newstide.root"), "data", "README.md");

  @Test
  void thePageIsWhatTheTablesSay() throws IOException {
    if (Boolean.getBoolean("newstide.update")) {
      Files.writeString(PAGE, DataDictionary.markdown());
    }
    assertThat(Files.readString(PAGE))
        .as(
            "data/README.md is stale: write it anew with"
                + " mvn -pl common,jobs test -Dtest=DataDictionaryTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dnewstide.update=true")
        .isEqualTo(DataDictionary.markdown());
  }

  @Test
  void everyColumnOfAKeyIsAColumnThatIsNeverNull() {
    assertThat(Tables.all())
        .allSatisfy(
            table ->
                assertThat(table.columns())
                    .filteredOn(column -> !column.nullable())
                    .extracting(Table.ColumnInfo::name)
                    .containsAll(table.key()));
  }

  @Test
  void everyColumnHasItsOwnNameAndAMeaning() {
    assertThat(Tables.all())
        .allSatisfy(
            table -> {
              assertThat(table.columns())
                  .extracting(Table.ColumnInfo::name)
                  .doesNotHaveDuplicates();
              assertThat(table.columns()).allMatch(column -> !column.meaning().isBlank());
            });
  }
}
