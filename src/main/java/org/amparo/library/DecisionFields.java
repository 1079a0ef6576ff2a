package org.amparo.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.facts.Fact;
import org.amparo.release.ReleasedDecision;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;

/** The fields of a decision in the index. */
final class DecisionFields {

  static final String ID = "id";
  static final String TEXT = "text";
  static final String YEAR = "year";
  static final String SOURCE = "source";

  private DecisionFields() {}

  /** The field that filters of a facet look into. */
  static String filter(Facet facet) {
    return "filter." + facet.name().toLowerCase(Locale.ROOT);
  }

  static Document of(ReleasedDecision decision) {
    Document fields = new Document();
    fields.add(new StringField(ID, decision.id(), Store.NO));
    fields.add(new SortedDocValuesField(ID, new BytesRef(decision.id())));
    fields.add(new TextField(TEXT, decision.textWithoutStandIns(), Store.NO));
    fields.add(new NumericDocValuesField(YEAR, decision.facts().decisionYear().map(Fact::value).orElse(0)));
    fields.add(new StoredField(SOURCE, DecisionCodec.write(decision)));
    addFacets(fields, FacetValues.of(decision.facts()));
    return fields;
  }

  private static void addFacets(Document fields, Map<Facet, List<String>> values) {
    // Lucene can count facets only in an index that has one, and a decision may lack them all.
    fields.add(new SortedSetDocValuesFacetField("decision", "any"));
    values.forEach(
        (facet, shown) -> {
          for (String value : shown) {
            fields.add(new SortedSetDocValuesFacetField(facet.name(), value));
            for (String name : FacetValues.namesOf(facet, value)) {
              fields.add(new StringField(filter(facet), name, Store.NO));
            }
          }
        });
  }
}
