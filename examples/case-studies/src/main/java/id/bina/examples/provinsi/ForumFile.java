package id.bina.examples.provinsi;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.util.ArrayList;
import java.util.List;

/**
 * What 42 citizens said in the one forum that was held; they came because they wanted to.
 *
 * <p>Together they raise 19 issues; nine of them raise two.
 */
final class ForumFile {

  private static final int SPEAKERS = 42;
  private static final String HELD = "2025-11-12";

  private static final List<Issue> ISSUES =
      List.of(
          new Issue(
              "antrean_kesehatan",
              "Pendaftaran di layanan kesehatan antre sejak pagi.",
              "Nomor antrean berobat habis sebelum pukul delapan.",
              "Data pasien ditulis tangan lalu diketik lagi, antreannya jadi panjang.",
              "Ibu saya menunggu tiga jam hanya untuk mendaftar.",
              "Antrean loket kesehatan tidak bergerak saat petugas berganti.",
              "Kami datang subuh supaya dapat nomor antrean.",
              "Daftar lewat ponsel tidak diterima, tetap harus antre lagi."),
          new Issue(
              "syarat_berubah",
              "Syarat izin yang disebut petugas hari ini lain dengan yang disebut kemarin.",
              "Berkas saya ditolak karena syarat yang tidak tertulis.",
              "Dua petugas di loket yang sama meminta berkas yang berbeda.",
              "Syarat usaha kecil berubah tanpa pemberitahuan.",
              "Saya melengkapi syarat, lalu diminta syarat baru.",
              "Daftar syarat di papan dan di laman tidak sama."),
          new Issue(
              "informasi_sulit",
              "Jadwal layanan sulit dicari di laman mana pun.",
              "Biaya layanan baru diketahui sesudah sampai di loket.",
              "Nomor telepon yang tercantum tidak pernah diangkat.",
              "Kami tidak tahu harus mulai dari kantor yang mana.",
              "Pengumuman hanya ditempel di dalam kantor."),
          new Issue(
              "aduan_tak_dijawab",
              "Aduan sudah dikirim dua kali dan belum ada jawaban.",
              "Kotak saran di kantor tidak pernah dibuka.",
              "Aduan lewat laman hanya dijawab dengan nomor tiket.",
              "Saya tidak tahu aduan saya sampai di mana.",
              "Aduan jalan rusak dilempar dari satu dinas ke dinas lain."),
          new Issue(
              "sistem_mati",
              "Layanan daring sering tidak dapat dibuka pada jam kerja.",
              "Sistemnya mati dan kami disuruh kembali besok.",
              "Petugas bilang tidak punya akun untuk membuka data saya.",
              "Formulir daring berhenti di halaman terakhir."),
          new Issue(
              "petugas_tak_di_tempat",
              "Loket buka, tetapi petugasnya tidak di tempat.",
              "Sesudah istirahat siang loket kosong sampai pukul dua.",
              "Pejabat yang menandatangani sedang dinas luar."),
          new Issue(
              "disabilitas",
              "Kursi roda tidak dapat masuk ke ruang tunggu.",
              "Tidak ada petugas yang memahami bahasa isyarat.",
              "Panggilan antrean hanya lewat suara."),
          new Issue(
              "bahasa_rumit",
              "Surat balasan ditulis dengan bahasa yang sulit dipahami warga.",
              "Istilah pada formulir tidak dijelaskan.",
              "Penjelasan petugas penuh singkatan."),
          new Issue(
              "bayar_nontunai",
              "Retribusi belum dapat dibayar tanpa uang tunai.",
              "Kasir tidak punya kembalian dan tidak menerima transfer."),
          new Issue(
              "laporan_anggaran",
              "Kami ingin laporan anggaran yang dapat dibaca orang biasa.",
              "Penggunaan anggaran di dinas tidak pernah dijelaskan kepada warga."),
          new Issue(
              "antar_kantor",
              "Untuk satu surat kami diminta berpindah ke tiga kantor.",
              "Berkas yang sama harus saya antar sendiri ke kantor lain."),
          new Issue(
              "jam_layanan",
              "Jam layanan selalu bersamaan dengan jam kerja kami.",
              "Tidak ada layanan pada hari Sabtu."),
          new Issue("data_ganda", "Fotokopi yang sama diminta di setiap loket."),
          new Issue("layanan_desa", "Layanan keliling belum pernah datang ke desa kami."),
          new Issue("parkir", "Tempat parkir kantor layanan terlalu sempit."),
          new Issue("biaya_tambahan", "Ada biaya yang tidak tertulis pada papan tarif."),
          new Issue("petugas_baik", "Petugas yang mau mendengar patut dicontoh oleh yang lain."),
          new Issue("pelatihan_warga", "Warga lanjut usia perlu diajari memakai layanan daring."),
          new Issue("forum_rutin", "Forum seperti ini sebaiknya diadakan setiap triwulan."));

  private ForumFile() {}

  /** The first mentions go one to a speaker; those left over go to speakers of another issue. */
  static String of(Draws draws) {
    List<Mention> mentions = ISSUES.stream().flatMap(issue -> issue.mentions().stream()).toList();
    List<String> tokens = tokens(draws);
    Csv csv = new Csv("id", "kind", "source", "subject", "token", "received", "codes", "words");
    for (int i = 0; i < SPEAKERS; i++) {
      Mention said = mentions.get(i);
      if (SPEAKERS + i < mentions.size()) {
        said = said.and(mentions.get(SPEAKERS + i));
      }
      csv.row(
          "F-" + Csv.padded(i + 1, 2),
          "forum",
          "masyarakat",
          "program:provinsi-jambi-2026",
          tokens.get(i),
          HELD,
          said.codes,
          said.words);
    }
    return csv.toString();
  }

  private static List<String> tokens(Draws draws) {
    List<String> tokens = new ArrayList<>();
    for (int i = 1; i <= SPEAKERS; i++) {
      tokens.add("WRG-" + Csv.padded(i, 2));
    }
    return draws.shuffled(tokens);
  }

  /** What is raised, in the words of each who raises it. */
  private record Issue(String code, List<String> words) {

    Issue(String code, String... words) {
      this(code, List.of(words));
    }

    List<Mention> mentions() {
      return words.stream().map(said -> new Mention(code, said)).toList();
    }
  }

  private record Mention(String codes, String words) {

    Mention and(Mention other) {
      return new Mention(codes + ";" + other.codes, words + " " + other.words);
    }
  }
}
