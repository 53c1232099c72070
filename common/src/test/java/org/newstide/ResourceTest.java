package org.newstide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.newstide.config.ConfigReader;

class ResourceTest {

  @Test
  void isTextBesideAClass() {
    assertThat(Resource.text(ConfigReader.class, "reference.yaml")).contains("corpus:");
  }

  @Test
  void aMissingOneIsTold() {
    assertThatThrownBy(() -> Resource.text(ResourceTest.class, "none.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("none.txt is missing from the jar");
  }
}
