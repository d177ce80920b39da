using ZonePlanner.Api.Dataset;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Seed;

/// <summary>Plans, targets and the ledger, with the sites the ledger names.</summary>
internal static class PlanSeed
{
    public static async Task<int> AddAsync(RecordBeingSeeded record) =>
        await AddSitesAsync(record) + await AddPlansAsync(record) + await AddLedgerAsync(record);

    private static async Task<int> AddSitesAsync(RecordBeingSeeded record)
    {
        var sites = record.Data.Rows("sites.csv").Select(row => new Site { Code = row["code"] }).ToArray();
        var count = await record.AddAsync(sites);
        foreach (var site in sites)
        {
            record.Sites.Add(site.Code, site.Id);
        }

        return count;
    }

    private static async Task<int> AddPlansAsync(RecordBeingSeeded record)
    {
        var plans = record.Data.Rows("plans.csv").Select(row => new Plan
        {
            Code = row["code"],
            ProvinceId = record.Units[row["province"]],
            Title = row["title"],
            TitleEn = row.Optional("title_en"),
            DecisionId = RecordBeingSeeded.Find(record.Decisions, row, "decision"),
            FromYear = row.Int("from_year"),
            UntilYear = row.Int("until_year"),
            Source = row["source"],
            Note = RecordBeingSeeded.Note(row),
        }).ToArray();
        var count = await record.AddAsync(plans);
        foreach (var plan in plans)
        {
            record.Plans.Add(plan.Code, plan.Id);
        }

        return count + await record.AddAsync(record.Data.Rows("plan_targets.csv").Select(row => new PlanTarget
        {
            PlanId = record.Plans[row["plan"]],
            Kind = row.Optional("kind") is { } kind ? RecordBeingSeeded.Kind(kind) : null,
            Measure = row.Optional("measure"),
            Indicator = row["indicator"],
            IndicatorEn = row.Optional("indicator_en"),
            Year = row.Int("year"),
            Value = row.Decimal("value"),
            ValueText = row.Optional("value_text"),
            Unit = row.Optional("unit"),
            Source = row["source"],
            Note = RecordBeingSeeded.Note(row),
        }).ToArray());
    }

    private static async Task<int> AddLedgerAsync(RecordBeingSeeded record)
    {
        var groups = record.Data.Rows("movement_groups.csv").Select(row => new MovementGroup
        {
            Code = row["code"],
            PlanId = RecordBeingSeeded.Find(record.Plans, row, "plan"),
            HaDelta = row.Decimal("ha_delta").GetValueOrDefault(),
            Source = row["source"],
            Note = RecordBeingSeeded.Note(row),
        }).ToArray();
        var count = await record.AddAsync(groups);
        foreach (var group in groups)
        {
            record.Groups.Add(group.Code, group.Id);
        }

        // A line that names sites of an aggregate comes after the aggregate.
        foreach (var lines in record.Data.Rows("movements.csv").GroupBy(row => row.Optional("names") is not null).OrderBy(lines => lines.Key))
        {
            var movements = lines.Select(row => Line(row, record)).ToArray();
            count += await record.AddAsync(movements);
            foreach (var movement in movements)
            {
                record.Movements.Add(movement.Code, movement.Id);
            }
        }

        return count;
    }

    private static Movement Line(CsvRow row, RecordBeingSeeded record) => new()
    {
        Code = row["code"],
        Kind = Enum.Parse<MovementKind>(row["kind"], ignoreCase: true),
        SiteKind = RecordBeingSeeded.Kind(row["site_kind"]),
        ProvinceId = record.Units[row["province"]],
        PlanId = RecordBeingSeeded.Find(record.Plans, row, "plan"),
        GroupId = RecordBeingSeeded.Find(record.Groups, row, "group"),
        SiteId = RecordBeingSeeded.Find(record.Sites, row, "site"),
        IntoSiteId = RecordBeingSeeded.Find(record.Sites, row, "into_site"),
        NamesId = RecordBeingSeeded.Find(record.Movements, row, "names"),
        DecisionId = RecordBeingSeeded.Find(record.Decisions, row, "decision"),
        On = row.Date("on"),
        OnPrecision = RecordBeingSeeded.Precision(row["on_precision"]),
        CountDelta = row.Int("count_delta"),
        HaDelta = row.Decimal("ha_delta"),
        Source = row["source"],
        Note = RecordBeingSeeded.Note(row),
    };
}
