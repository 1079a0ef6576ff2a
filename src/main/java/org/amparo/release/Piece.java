package org.amparo.release;

/**
 * Characters ready to be shown.
 *
 * @param shown characters that the face has
 * @param face the face
 * @param sizePoints its size
 * @param standIn which stand-in they are part of; -1 where they are text
 */
record Piece(String shown, Face face, double sizePoints, int standIn) {

  double widthPoints() {
    return face.ems(shown) * sizePoints;
  }
}
