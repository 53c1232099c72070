package org.newstide.report.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Which addresses from data may become links. */
public final class Links {

  private Links() {}

  /**
   * The address if a reader can safely follow it: absolute, http or https, with a host. Others,
   * {@code javascript:} and {@code data:} among them, would run in the report's own page.
   */
  public static Optional<String> safe(String url) {
    try {
      URI uri = new URI(url.strip());
      boolean web =
          uri.getScheme() != null
              && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?")
              && uri.getHost() != null;
      return web ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
