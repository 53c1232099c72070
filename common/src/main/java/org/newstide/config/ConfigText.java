package org.newstide.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of a config file, or a {@link ConfigException} that says why there is none. */
final class ConfigText {

  private static final int MOST_BYTES = 1 << 20;

  private ConfigText() {}

  static byte[] read(Path file) {
    Place place = new Place(file.toString(), 0);
    if (!Files.exists(file)) {
      throw problem(place, "there is no such file");
    }
    if (Files.isDirectory(file)) {
      throw problem(place, "is a folder, must be a file");
    }
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw problem(place, "cannot be read: " + e);
    }
  }

  static String decode(String name, byte[] content) {
    if (content.length > MOST_BYTES) {
      throw problem(new Place(name, 0), "is larger than 1 MiB");
    }
    // Never more characters than bytes.
    CharBuffer text = CharBuffer.allocate(content.length);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    text.flip();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      throw problem(new Place(name, line), "is not UTF-8 here");
    }
    return text.toString();
  }

  private static ConfigException problem(Place place, String text) {
    return new ConfigException(List.of(new Problem(place, "", text)));
  }
}
