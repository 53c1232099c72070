package org.newstide.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.newstide.jobs.spark.Table;
import org.newstide.jobs.spark.Tables;

class DataDictionaryTest {

  private static final Path ROOT = Path.of(System.getProperty("newstide.root"));
  private static final String START = "<!-- The tables, as their declarations say. -->\n";
  private static final String END = "<!-- End of the tables. -->\n";

  @Test
  void thePageIsWhatTheTablesSay() throws IOException {
    check(ROOT.resolve("data/README.md"), page -> DataDictionary.markdown());
  }

  @Test
  void theFirstPageListsTheTables() throws IOException {
    check(
        ROOT.resolve("README.md"),
        page ->
            page.substring(0, page.indexOf(START) + START.length())
                + DataDictionary.list()
                + page.substring(page.indexOf(END)));
  }

  private static void check(Path file, UnaryOperator<String> generated) throws IOException {
    if (Boolean.getBoolean("newstide.update")) {
      Files.writeString(file, generated.apply(Files.readString(file)));
    }
    String page = Files.readString(file);
    assertThat(page)
        .as(
            "%s is stale: write it anew with mvn -pl common,jobs test -Dtest=DataDictionaryTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dnewstide.update=true",
            file)
        .isEqualTo(generated.apply(page));
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
