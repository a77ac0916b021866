package org.battlegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the alignments say of our terms, and what they never say. */
class AlignmentsTest {
  private static final String CRM = "http://www.cidoc-crm.org/cidoc-crm/";
  private static final String WDT = "http://www.wikidata.org/prop/direct/";
  private static final Model ONTOLOGY = OntologyFiles.ontology();
  private static final Model ALIGNMENTS = OntologyFiles.alignments();

  @Test
  void everyLineIsOfATermThatExistsAndSaysBelowOrNear() {
    Set<String> relations = new TreeSet<>();
    for (Statement each : ALIGNMENTS.listStatements().toList()) {
      if (each.getSubject().isURIResource() && each.getSubject().getURI().startsWith(Bg.NS)) {
        assertThat(ONTOLOGY.containsResource(each.getSubject())).as("%s", each).isTrue();
        relations.add(each.getPredicate().getURI());
      }
    }
    assertThat(relations)
        .containsExactlyInAnyOrder(
            RDFS.subClassOf.getURI(), RDFS.subPropertyOf.getURI(), SKOS.closeMatch.getURI());
  }

  @Test
  void noTermOfOthersIsSaidToBeOurs() {
    assertThat(ALIGNMENTS.listStatements().toList())
        .noneMatch(each -> each.getPredicate().getLocalName().startsWith("equivalent"))
        .noneMatch(each -> each.getPredicate().getLocalName().equals("sameAs"));
  }

  @Test
  void theOntologyNeedsNoneOfThem() {
    Set<String> foreign = new TreeSet<>();
    ALIGNMENTS
        .listStatements(null, null, (Resource) null)
        .filterKeep(each -> each.getSubject().toString().startsWith(Bg.NS))
        .forEach(each -> foreign.add(each.getResource().getURI()));
    assertThat(foreign)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            uri -> assertThat(ONTOLOGY.containsResource(ONTOLOGY.createResource(uri))).isFalse());
  }

  @Test
  void aForceIsAGroup() {
    assertThat(ALIGNMENTS.contains(Bg.Force, RDFS.subClassOf, crm("E74_Group"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Appointment, E85_Joining", "Appointment, E86_Leaving", "Allegiance, E85_Joining",
    "Allegiance, E86_Leaving", "Subordination, E85_Joining", "Subordination, E86_Leaving",
    "Fact, E13_Attribute_Assignment"
  })
  void aMembershipIsNearToJoiningAndLeavingAndAFactToAnAttribution(String ours, String theirs) {
    assertThat(ALIGNMENTS.contains(ours(ours), SKOS.closeMatch, crm(theirs))).isTrue();
  }

  /** An E9 Move moves things and not groups. */
  @Test
  void nothingIsAMove() {
    assertThat(ALIGNMENTS.containsResource(crm("E9_Move"))).isFalse();
  }

  /** There is no P581, P598 is deprecated, P1345 is of killers, and P642 is gone. */
  @ParameterizedTest
  @ValueSource(strings = {"P581", "P598", "P642", "P1345"})
  void aPropertyOfWikidataThatIsATrapIsNotUsed(String property) {
    assertThat(ALIGNMENTS.containsResource(ALIGNMENTS.createResource(WDT + property))).isFalse();
  }

  @Test
  void theEndIsThatOfWikidata() {
    Property end = Bg.end;
    assertThat(ALIGNMENTS.contains(end, SKOS.closeMatch, ALIGNMENTS.createResource(WDT + "P582")))
        .isTrue();
  }

  private static Resource ours(String name) {
    return ALIGNMENTS.createResource(Bg.NS + name);
  }

  private static Resource crm(String name) {
    return ALIGNMENTS.createResource(CRM + name);
  }
}
