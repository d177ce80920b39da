/** A coordinate reference system a survey table may be written in. */
type Crs = Readonly<{
  code: string;
  name: string;
  /** Whether its numbers are degrees rather than metres. */
  degrees: boolean;
  /** The central meridian in degrees, of a TM-3 zone. */
  meridian?: number;
}>;

/** TM-3 zones of VN-2000 by central meridian; the provinces are those of before July 2025, as EPSG names them. */
export const systems: readonly Crs[] = [
  { code: "OGC:CRS84", name: "WGS 84", degrees: true },
  { code: "EPSG:4756", name: "VN-2000", degrees: true },
  tm3(9214, "107°00′", "Bắc Giang, Thừa Thiên Huế"),
  tm3(9209, "105°30′", "Thái Bình, Bắc Ninh, Hưng Yên, Hà Nam"),
  tm3(9213, "106°30′", "Thái Nguyên, Bắc Kạn"),
  tm3(9218, "108°30′", "Phú Yên, Đắk Lắk, Gia Lai"),
  tm3(9205, "103°00′", "Điện Biên, Lai Châu"),
  tm3(9206, "104°00′", "Sơn La"),
  tm3(9207, "104°30′", "Cà Mau, Kiên Giang"),
  tm3(9208, "104°45′", "Nghệ An, Phú Thọ, Yên Bái, An Giang"),
  tm3(9210, "105°45′", "Hải Phòng, TP Hồ Chí Minh, Long An"),
  tm3(9211, "106°00′", "Hòa Bình, Quảng Bình"),
  tm3(9212, "106°15′", "Quảng Trị, Bình Phước"),
  tm3(9215, "107°15′", "Lạng Sơn"),
  tm3(9216, "107°30′", "Kon Tum"),
  tm3(9217, "108°15′", "Bình Định, Khánh Hòa"),
  tm3(5896, "102°00′", null),
  tm3(5897, "105°00′", null),
  tm3(5898, "108°00′", null),
  tm3(5899, "107°45′", "Quảng Ninh, Đà Nẵng, Quảng Nam"),
  { code: "EPSG:3405", name: "VN-2000 / UTM 48N", degrees: false },
  { code: "EPSG:3406", name: "VN-2000 / UTM 49N", degrees: false },
];

export function systemOf(code: string): Crs | null {
  return systems.find((crs) => crs.code === code) ?? null;
}

function tm3(epsg: number, meridian: string, provinces: string | null): Crs {
  const where = provinces === null ? "" : ` · ${provinces}`;
  const [degrees = 0, minutes = 0] = meridian.match(/\d+/g)?.map(Number) ?? [];
  return { code: `EPSG:${epsg}`, name: `VN-2000 / TM-3 ${meridian}${where}`, degrees: false, meridian: degrees + minutes / 60 };
}
