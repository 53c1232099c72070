package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void anInstantNeedsItsDayAndADayItsOrigin() {
    assertThatThrownBy(() -> article("bbc", Instant.now(), null, null))
        .hasMessageContaining("on no day");
    assertThatThrownBy(() -> article("bbc", null, LocalDate.EPOCH, null))
        .hasMessageContaining("origin null");
    assertThatThrownBy(() -> article("bbc", null, null, DateOrigin.RECORD))
        .hasMessageContaining("on null");
  }

  @Test
  void noSourceIsAll() {
    assertThatThrownBy(() -> article("all", null, null, null)).hasMessageContaining("all sources");
  }

  private static Article article(String source, Instant at, LocalDate on, DateOrigin origin) {
    return new Article(
        "id", source, null, "Title", at, on, origin, null, null, null, "en", 1, "file:/a", 1);
  }
}
