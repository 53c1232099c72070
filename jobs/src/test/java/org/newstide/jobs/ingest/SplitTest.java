package org.newstide.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newstide.article.ByteRange;
import org.newstide.article.HtmlFormat;
import org.newstide.article.JsonlFormat;
import org.newstide.article.RecordField;
import org.newstide.jobs.ingest.parquet.ParquetFormat;
import org.newstide.jobs.spark.InputFile;

final class SplitTest {

  private static final Map<RecordField, String> FIELDS = Map.of(RecordField.TITLE, "title");
  private static final FileFormat LINES = new StreamFormat(new JsonlFormat(FIELDS));

  @Test
  void aLargeFileIsSplitIntoRangesOfOneSize() {
    List<Split> splits = Split.of(file("a.jsonl", 250), LINES, 100);
    assertThat(splits)
        .extracting(Split::range)
        .containsExactly(new ByteRange(0, 100), new ByteRange(100, 200), new ByteRange(200, 250));
    assertThat(splits).extracting(Split::bytes).containsExactly(100L, 100L, 50L);
    assertThat(Split.of(file("a.parquet", 101), new ParquetFormat(FIELDS), 100)).hasSize(2);
  }

  @Test
  void whatIsSmallOrCannotBeSplitIsReadAsAWhole() {
    assertWhole(Split.of(file("a.jsonl", 100), LINES, 100));
    assertWhole(Split.of(file("a.jsonl.gz", 250), LINES, 100));
    assertWhole(Split.of(file("a.html", 250), new StreamFormat(new HtmlFormat()), 100));
  }

  private static void assertWhole(List<Split> splits) {
    assertThat(splits).singleElement().matches(split -> split.range().isWhole());
  }

  private static InputFile file(String name, long bytes) {
    return new InputFile(0, 0, "file:/in/" + name, bytes, "none");
  }
}
