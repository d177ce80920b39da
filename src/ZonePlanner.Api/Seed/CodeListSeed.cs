using Microsoft.EntityFrameworkCore;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Protected;

namespace ZonePlanner.Api.Seed;

/// <summary>The lists of codes that the law gives and every record needs: land uses and industries. What a record has of them already stays as it is.</summary>
internal static class CodeListSeed
{
    public static async Task<int> AddMissingAsync(RecordBeingSeeded record)
    {
        var landUses = await record.Record.Set<LandUse>().Select(use => use.Code).ToHashSetAsync(record.Cancellation);
        var known = await record.Record.Set<Industry>().Select(industry => industry.Code).ToHashSetAsync(record.Cancellation);
        var codes = record.Data.Rows("land_use_codes.csv").Where(row => !landUses.Contains(row["code"])).Select(row => new LandUse
        {
            Code = row["code"],
            Name = row["name"],
            NameEn = row.Optional("name_en"),
            Confidence = row["confidence"],
            Source = row["source"],
        }).ToArray();
        var industries = record.Data.Rows("industries.csv").Where(row => !known.Contains(row["code"])).Select(row => new Industry
        {
            Code = row["code"],
            Parent = row.Optional("parent"),
            Name = row["name"],
            NameEn = row["name_en"],
            Source = row["source"],
        }).ToLookup(industry => industry.Parent is null);

        // Sections before the divisions in them.
        return await record.AddAsync(codes) + await record.AddAsync([.. industries[true]]) + await record.AddAsync([.. industries[false]]);
    }
}
