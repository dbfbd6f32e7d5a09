/** A program that embeds all of Bina as modules. */
module consumer {
  requires id.bina.core;
  requires id.bina.scoring;
  requires id.bina.io;
}
