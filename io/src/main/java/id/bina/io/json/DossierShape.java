package id.bina.io.json;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.Imported;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A dossier as the draft it was made of, and checked again when it is read: what the check finds is
 * told at the place in the text.
 *
 * @param draft how a draft looks
 */
record DossierShape(Shape draft) implements Shape {
  @Override
  public void write(Object value, JsonGenerator out) {
    draft.write(((Dossier) value).draft(), out);
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return draft.read(node, spot).flatMap(made -> checked((DossierDraft) made, node, spot));
  }

  private static Optional<Object> checked(DossierDraft made, Node node, Spot spot) {
    Imported<Dossier> checked = made.dossier();
    checked.problems().forEach(problem -> spot.tell(node.find(problem.path()).place(), problem));
    return checked.value().map(Object.class::cast);
  }
}
