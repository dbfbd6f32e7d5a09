/**
 * The plan of Provinsi Jambi for developing its civil servants as an illustrative study whose truth
 * is known; begin with {@link id.bina.examples.provinsi.ProvinsiData}.
 *
 * <p>The programme has not begun: there are registers of who stands where, a forum and a list of
 * scholarships, but no training that anybody could have answered for. What is to be found is what
 * to do next; what is to be refused is every word about results.
 */
@NullMarked
package id.bina.examples.provinsi;

import org.jspecify.annotations.NullMarked;
