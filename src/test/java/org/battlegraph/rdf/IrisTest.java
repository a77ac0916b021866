package org.battlegraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.irix.IRIx;
import org.battlegraph.model.entity.EntityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IrisTest {
  @ParameterizedTest(name = "{0}/{1} is {2}")
  @CsvSource({
    "unit, 日本-师团-99, unit/日本-师团-99",
    "place, 云岭会战/北山, place/云岭会战/北山",
    "person, 约翰·史密斯, person/约翰·史密斯",
    "event, 江南作战 (1943年), event/江南作战_%281943年%29",
    "unit, 守军~2, unit/守军~2",
    "place, 𤼲水, place/𤼲水",
    "place, 100%#?, place/100%25%23%3F",
    "place, a<b>\"c, place/a%3Cb%3E%22c",
  })
  void entities(String kind, String key, String path) {
    String iri = Iris.standard().entity(new EntityId(kind, key));
    assertThat(iri).isEqualTo("https://w3id.org/battlegraph/resource/" + path);
    assertThat(IRIx.create(iri).isAbsolute()).isTrue();
  }

  @Test
  void theBaseIsTheUsers() {
    assertThat(Iris.under("http://example.org/war#").entity(new EntityId("person", "李大山")))
        .isEqualTo("http://example.org/war#person/李大山");
  }
}
