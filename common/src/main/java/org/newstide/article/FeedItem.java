package org.newstide.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the elements of one item of a feed say, as they are met. */
final class FeedItem {

  /** Where a value may stand, the most trusted first. */
  private enum Place {
    LINK,
    PERMANENT_ID,
    ABOUT,
    TITLE,
    CONTENT,
    SUMMARY,
    PUBLISHED,
    UPDATED,
    ID,
    LANGUAGE
  }

  private final Map<Place, String> values = new EnumMap<>(Place.class);
  private final List<String> authors = new ArrayList<>();

  FeedItem(Optional<String> about, Optional<String> language) {
    about.ifPresent(address -> put(Place.ABOUT, address));
    language.ifPresent(tag -> put(Place.LANGUAGE, tag));
  }

  /** An Atom link. */
  void link(Optional<String> relation, Optional<String> address) {
    if (relation.orElse("alternate").equals("alternate")) {
      address.ifPresent(found -> put(Place.LINK, found));
    }
  }

  /**
   * What an element holds.
   *
   * @param name the local name, in small letters
   * @param isPermanent whether an identifier is an address
   */
  void element(String name, String text, boolean isPermanent) {
    switch (name) {
      case "link" -> put(Place.LINK, text);
      case "guid" -> put(isPermanent ? Place.PERMANENT_ID : Place.ID, text);
      case "id" -> put(Place.ID, text);
      case "title" -> put(Place.TITLE, text);
      case "encoded", "content" -> put(Place.CONTENT, text);
      case "description", "summary" -> put(Place.SUMMARY, text);
      case "pubdate", "published", "issued", "date" -> put(Place.PUBLISHED, text);
      case "updated", "modified" -> put(Place.UPDATED, text);
      case "language" -> put(Place.LANGUAGE, text);
      case "creator", "author", "name" -> author(text);
      default -> {}
    }
  }

  /** The record's values. */
  Map<RecordField, String> values(String feedLanguage) {
    Map<RecordField, String> record = new EnumMap<>(RecordField.class);
    record.put(RecordField.TITLE, first(Place.TITLE));
    record.put(RecordField.BODY, first(Place.CONTENT, Place.SUMMARY));
    record.put(RecordField.PUBLISHED, first(Place.PUBLISHED, Place.UPDATED));
    record.put(RecordField.AUTHORS, String.join(Byline.BETWEEN, authors));
    String language = first(Place.LANGUAGE);
    record.put(RecordField.LANGUAGE, language.isEmpty() ? feedLanguage : language);
    String address = address();
    if (address.isEmpty()) {
      record.put(RecordField.ID, first(Place.PERMANENT_ID, Place.ID, Place.ABOUT));
    } else {
      record.put(RecordField.URL, address);
    }
    return record;
  }

  private String address() {
    for (Place place : List.of(Place.LINK, Place.PERMANENT_ID, Place.ABOUT)) {
      if (CanonicalUrl.of(first(place)).isPresent()) {
        return first(place);
      }
    }
    return "";
  }

  private void author(String text) {
    String name = text.strip().replaceFirst("^\\S+@\\S+ \\((.*)\\)$", "$1");
    if (!name.isEmpty() && !authors.contains(name)) {
      authors.add(name);
    }
  }

  private void put(Place place, String text) {
    if (!text.isBlank()) {
      values.putIfAbsent(place, text.strip());
    }
  }

  private String first(Place... places) {
    for (Place place : places) {
      if (values.containsKey(place)) {
        return values.get(place);
      }
    }
    return "";
  }
}
