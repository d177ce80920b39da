using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>The industries of VSIC 2018 that a person means by codes or words.</summary>
internal static class NamedIndustries
{
    private const int Bits = 128;
    private const int FirstDivision = 21;

    private static readonly string Reading = Sql.Beside(typeof(NamedIndustries), "named_industries.sql");

    /// <summary>The industries meant; none when nothing is asked for.</summary>
    public static async Task<IReadOnlyList<IndustryName>> FindAsync(NpgsqlDataSource database, string? asked, ICollection<Mistake> mistakes, CancellationToken cancellation)
    {
        if (PlotNeeds.ReadWords("industry", asked, mistakes) is not { Length: <= 200 } words)
        {
            return [];
        }

        var codes = words.ToUpperInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var areCodes = codes.Length > 0 && codes.All(IsCode);
        var found = await database.ReadAsync<IndustryName>(Reading, cancellation, areCodes ? codes : null, areCodes ? null : words);
        string[] unfound = areCodes ? [.. codes.Except(found.Select(industry => industry.Code), StringComparer.Ordinal)] : [words];
        foreach (var code in areCodes || found.Count == 0 ? unfound : [])
        {
            mistakes.Add(Mistake.In(
                "industry",
                "unknown-industry",
                $"Không có ngành “{AsOfParameters.Shorten(code)}” trong VSIC 2018. Danh sách: /api/industries.",
                $"VSIC 2018 has no industry “{AsOfParameters.Shorten(code)}”. See /api/industries."));
        }

        return found;
    }

    /// <summary>The industries as the bits of <c>industry_bit()</c>; null for none.</summary>
    public static string? BitsOf(IReadOnlyList<IndustryName> industries)
    {
        if (industries.Count == 0)
        {
            return null;
        }

        var bits = new char[Bits];
        Array.Fill(bits, '0');
        foreach (var code in industries.Select(industry => industry.Code))
        {
            bits[char.IsAsciiLetter(code[0]) ? code[0] - 'A' : FirstDivision + int.Parse(code, System.Globalization.CultureInfo.InvariantCulture)] = '1';
        }

        return new string(bits);
    }

    private static bool IsCode(string text) => text is [>= 'A' and <= 'U'] || (text.Length == 2 && text.All(char.IsAsciiDigit));
}
