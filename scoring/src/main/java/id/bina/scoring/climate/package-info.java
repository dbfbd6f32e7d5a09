/**
 * What helps or hinders using at work what was learned: sixteen factors of transfer and the four
 * drivers of a required behaviour.
 *
 * <p>Begin with {@link id.bina.scoring.climate.ClimateProfile} and {@link
 * id.bina.scoring.climate.DriverProfile}. The one idea: a profile and no sum. Factors that speak
 * against transfer are turned around so that high is favourable, consequences of not applying stand
 * apart, and a factor that nobody was asked about is named as missing. {@link
 * id.bina.scoring.climate.TransferClimate} does the same over a dossier.
 *
 * <p>Sources: Holton, Bates and Ruona (2000); Kirkpatrick and Kirkpatrick (2016).
 */
@NullMarked
package id.bina.scoring.climate;

import org.jspecify.annotations.NullMarked;
