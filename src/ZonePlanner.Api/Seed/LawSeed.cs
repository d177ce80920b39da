using System.Globalization;
using System.Text.Json;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Plans;

namespace ZonePlanner.Api.Seed;

/// <summary>Decisions and rules of law.</summary>
internal static class LawSeed
{
    public static async Task<int> AddAsync(RecordBeingSeeded record)
    {
        var decisions = record.Data.Rows("decisions.csv").Select(row => new Decision
        {
            Code = row["code"],
            Number = row.Optional("number"),
            Issuer = row.Optional("issuer"),
            Title = row["title"],
            TitleEn = row.Optional("title_en"),
            SignedOn = row.Date("signed_on"),
            InForceOn = row.Date("in_force_on"),
            Year = row.Int("year"),
            Source = row["source"],
            Note = RecordBeingSeeded.Note(row),
        }).ToArray();
        var rules = record.Data.Rows("law_rules.csv").Select(row => new LawRule
        {
            Code = row["code"],
            Text = row["text"],
            Parameters = Parameters(row.Optional("parameters")),
            Article = row["article"],
            Valid = RecordBeingSeeded.Valid(row),
            Confidence = row["confidence"],
            Source = row["source"],
            Note = row.Optional("note"),
        }).ToArray();

        var count = await record.AddAsync(decisions) + await record.AddAsync(rules);
        foreach (var decision in decisions)
        {
            record.Decisions.Add(decision.Code, decision.Id);
        }

        return count;
    }

    // min_ha=10;max_ha=75 becomes {"min_ha":10,"max_ha":75}.
    private static string Parameters(string? listed) => JsonSerializer.Serialize((listed?.Split(';') ?? [])
        .Select(parameter => parameter.Split('='))
        .ToDictionary(parameter => parameter[0], parameter => decimal.Parse(parameter[1], CultureInfo.InvariantCulture)));
}
