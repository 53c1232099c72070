package org.newstide.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class GroupsTest {

  @Test
  void rowsThatShareTheKeyAreAGroup() {
    List<Row> rows =
        List.of(row("a", 1, "x"), row("a", 1, "y"), row("a", 2, "z"), row(null, 2, "z"));
    assertThat(new Groups(rows.iterator(), new int[] {0, 1}).stream())
        .containsExactly(rows.subList(0, 2), rows.subList(2, 3), rows.subList(3, 4));
  }

  @Test
  void noRowsAreNoGroup() {
    Groups none = new Groups(List.<Row>of().iterator(), new int[] {0});
    assertThat(none.hasNext()).isFalse();
    assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
  }

  private static Row row(Object... cells) {
    return RowFactory.create(cells);
  }
}
