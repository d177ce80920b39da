using System.Text;

namespace ZonePlanner.Domain.Sites;

/// <summary>Public codes made from Vietnamese names: small letters without diacritics, digits, hyphens.</summary>
public static class PublicCode
{
    /// <summary>The name as a code, <c>Cụm CN Yên Lư</c> as <c>cum-cn-yen-lu</c>.</summary>
    public static string Of(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD)
            .ToLowerInvariant()
            .Replace('đ', 'd')
            .Where(letter => char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark)
            .Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        return string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The code of a new site: province, kind, name, as the codes of this record are made.</summary>
    public static string OfSite(string province, SiteKind kind, string name)
    {
        var of = Of(province);
        var before = Array.Find(["tinh-", "thanh-pho-"], prefix => of.StartsWith(prefix, StringComparison.Ordinal));
        var word = kind switch
        {
            SiteKind.IndustrialZone => "kcn",
            SiteKind.IndustrialCluster => "ccn",
            SiteKind.EconomicZone => "kkt",
            _ => "cntt",
        };
        return $"{(before is null ? of : of[before.Length..])}-{word}-{Of(name)}";
    }
}
