import { useMemo } from "react";
import { useIndustries } from "../../api/plots.ts";
import { useSpeech } from "../../text/language.ts";

/** What an industry of VSIC 2018 is called, with its code: 26 Sản xuất sản phẩm điện tử. */
export function useIndustryName(): (code: string) => string {
  const { data } = useIndustries();
  const { language } = useSpeech();
  return useMemo(() => {
    const all = (data?.sections ?? []).flatMap((section) => [section, ...section.divisions]);
    const names = new Map(all.map(({ code, name, nameEn }) => [code, language === "vi" ? name : nameEn]));
    return (code) => {
      const name = names.get(code);
      return name === undefined ? code : `${code} ${name}`;
    };
  }, [data, language]);
}
