using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Database;

/// <summary>The record as EF Core maps and writes it. Readings are <c>.sql</c> files.</summary>
internal sealed class PlanningDb(DbContextOptions<PlanningDb> options) : DbContext(options)
{
    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<UnitVersion> UnitVersions => Set<UnitVersion>();

    public DbSet<UnitSuccession> UnitSuccessions => Set<UnitSuccession>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<PlanTarget> PlanTargets => Set<PlanTarget>();

    public DbSet<MovementGroup> MovementGroups => Set<MovementGroup>();

    public DbSet<Movement> Movements => Set<Movement>();

    public DbSet<Site> Sites => Set<Site>();

    public DbSet<SiteVersion> SiteVersions => Set<SiteVersion>();

    public DbSet<SiteInvestor> SiteInvestors => Set<SiteInvestor>();

    public DbSet<Plot> Plots => Set<Plot>();

    public DbSet<PlotVersion> PlotVersions => Set<PlotVersion>();

    public DbSet<Industry> Industries => Set<Industry>();

    public DbSet<ProtectedLayer> ProtectedLayers => Set<ProtectedLayer>();

    public DbSet<ProtectedParcel> ProtectedParcels => Set<ProtectedParcel>();

    public DbSet<ConversionApproval> ConversionApprovals => Set<ConversionApproval>();

    public DbSet<LawRule> LawRules => Set<LawRule>();

    public DbSet<LandUse> LandUses => Set<LandUse>();

    public DbSet<Proposal> Proposals => Set<Proposal>();

    public DbSet<ProposalStep> ProposalSteps => Set<ProposalStep>();

    public DbSet<DecisionFile> DecisionFiles => Set<DecisionFile>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.MapRecordTypes();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LandUse>().HasKey(landUse => landUse.Code);
        modelBuilder.Entity<Industry>().HasKey(industry => industry.Code);
        modelBuilder.Entity<Unit>().HasIndex(unit => unit.Code).IsUnique();
        modelBuilder.Entity<Site>().HasIndex(site => site.Code).IsUnique();
        modelBuilder.Entity<Plot>().HasIndex(plot => plot.Code).IsUnique();

        Refer<UnitVersion, Unit>(modelBuilder, nameof(UnitVersion.UnitId), nameof(UnitVersion.ParentId));
        Refer<UnitSuccession, Unit>(modelBuilder, nameof(UnitSuccession.FromId), nameof(UnitSuccession.ToId));
        Refer<Plan, Unit>(modelBuilder, nameof(Plan.ProvinceId));
        Refer<Plan, Decision>(modelBuilder, nameof(Plan.DecisionId));
        Refer<PlanTarget, Plan>(modelBuilder, nameof(PlanTarget.PlanId));
        Refer<MovementGroup, Plan>(modelBuilder, nameof(MovementGroup.PlanId));
        Refer<Movement, Unit>(modelBuilder, nameof(Movement.ProvinceId));
        Refer<Movement, Plan>(modelBuilder, nameof(Movement.PlanId));
        Refer<Movement, MovementGroup>(modelBuilder, nameof(Movement.GroupId));
        Refer<Movement, Site>(modelBuilder, nameof(Movement.SiteId), nameof(Movement.IntoSiteId));
        Refer<Movement, Movement>(modelBuilder, nameof(Movement.NamesId));
        Refer<Movement, Decision>(modelBuilder, nameof(Movement.DecisionId));
        Refer<SiteVersion, Site>(modelBuilder, nameof(SiteVersion.SiteId));
        Refer<SiteVersion, Unit>(modelBuilder, nameof(SiteVersion.ProvinceId));
        Refer<SiteVersion, Decision>(modelBuilder, nameof(SiteVersion.DecisionId));
        Refer<SiteVersion, Movement>(modelBuilder, nameof(SiteVersion.BegunById), nameof(SiteVersion.EndedById));
        Refer<SiteInvestor, Site>(modelBuilder, nameof(SiteInvestor.SiteId));
        Refer<SiteInvestor, Decision>(modelBuilder, nameof(SiteInvestor.DecisionId));
        Refer<Plot, Site>(modelBuilder, nameof(Plot.SiteId));
        Refer<PlotVersion, Plot>(modelBuilder, nameof(PlotVersion.PlotId));
        Refer<PlotVersion, Decision>(modelBuilder, nameof(PlotVersion.DecisionId));
        Refer<PlotVersion, LandUse>(modelBuilder, nameof(PlotVersion.LandUseCode));
        Refer<PlotVersion, Industry>(modelBuilder, nameof(PlotVersion.ProjectIndustry));
        Refer<Industry, Industry>(modelBuilder, nameof(Industry.Parent));
        Refer<ProtectedParcel, ProtectedLayer>(modelBuilder, nameof(ProtectedParcel.LayerId));
        Refer<ConversionApproval, Site>(modelBuilder, nameof(ConversionApproval.SiteId));
        Refer<ConversionApproval, Decision>(modelBuilder, nameof(ConversionApproval.DecisionId));

        modelBuilder.Entity<SiteVersion>(version =>
        {
            version.Property(v => v.Boundary).HasColumnType("geometry(MultiPolygon, 4326)");
            version.Property(v => v.SourceCoordinates).HasColumnType("jsonb");
            StampedByDatabase(version, v => v.AreaSrid, v => v.MeasuredM2, v => v.GeodesicM2);
        });
        modelBuilder.Entity<PlotVersion>(version =>
        {
            version.Property(v => v.Boundary).HasColumnType("geometry(MultiPolygon, 4326)");
            version.Property(v => v.SourceCoordinates).HasColumnType("jsonb");
            version.Property(v => v.Reports).HasColumnType("jsonb");
            StampedByDatabase(version, v => v.AreaSrid, v => v.MeasuredM2, v => v.GeodesicM2);
        });
        modelBuilder.Entity<UnitVersion>(version =>
        {
            version.Property(v => v.Outline).HasColumnType("geometry(MultiPolygon, 4326)");
            version.Property(v => v.Place).HasColumnType("geometry(Point, 4326)");
        });
        modelBuilder.Entity<ProtectedLayer>().Property(layer => layer.Extent).HasColumnType("geometry(MultiPolygon, 4326)");
        modelBuilder.Entity<ProtectedParcel>(parcel =>
        {
            parcel.Property(p => p.Outline).HasColumnType("geometry(MultiPolygon, 4326)");
            StampedByDatabase(parcel, p => p.AreaM2);
        });
        modelBuilder.Entity<LawRule>().Property(rule => rule.Parameters).HasColumnType("jsonb");
        MapProposals(modelBuilder);

        foreach (var line in modelBuilder.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type.IsSubclassOf(typeof(Recorded))))
        {
            modelBuilder.Entity(line).Property(nameof(Recorded.Period)).ValueGeneratedOnAdd();
            modelBuilder.Entity(line).Property(nameof(Recorded.By)).ValueGeneratedOnAdd();
        }

        modelBuilder.UseSnakeCase();
    }

    private static void MapProposals(ModelBuilder modelBuilder)
    {
        Refer<Proposal, Unit>(modelBuilder, nameof(Proposal.ProvinceId));
        Refer<ProposalStep, Proposal>(modelBuilder, nameof(ProposalStep.ProposalId));
        Refer<DecisionFile, Unit>(modelBuilder, nameof(DecisionFile.ProvinceId));
        modelBuilder.Entity<Proposal>(proposal =>
        {
            proposal.Property(p => p.Id).ValueGeneratedNever();
            proposal.Property(p => p.Revision).IsConcurrencyToken();
            // json, not jsonb: the text is kept as it was sent, to the digit.
            proposal.Property(p => p.Content).HasColumnType("json");
            proposal.Property(p => p.Published).HasColumnType("json");
            proposal.Property(p => p.Outline).HasColumnType("geometry(MultiPolygon, 4326)");
        });
        modelBuilder.Entity<ProposalStep>(step =>
        {
            step.Property(s => s.Reasons).HasColumnType("json");
            step.Property(s => s.Findings).HasColumnType("json");
            step.Property(s => s.Content).HasColumnType("json");
        });
    }

    private static void Refer<TFrom, TTo>(ModelBuilder model, params string[] properties)
        where TFrom : class
        where TTo : class
    {
        foreach (var property in properties)
        {
            model.Entity<TFrom>().HasOne<TTo>().WithMany().HasForeignKey(property).OnDelete(DeleteBehavior.Restrict);
        }
    }

    private static void StampedByDatabase<T>(EntityTypeBuilder<T> entity, params System.Linq.Expressions.Expression<Func<T, object?>>[] properties)
        where T : class
    {
        foreach (var property in properties)
        {
            entity.Property(property).ValueGeneratedOnAdd().Metadata.SetValueGenerationStrategy(NpgsqlValueGenerationStrategy.None);
        }
    }
}
