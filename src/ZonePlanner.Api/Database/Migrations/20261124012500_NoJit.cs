using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZonePlanner.Api.Database.Migrations
{
    /// <summary>PostgreSQL's compiler of queries (on by default) made loading 3,000 parcels take minutes. The model stays as it is.</summary>
    [DbContext(typeof(PlanningDb))]
    [Migration("20261124012500_NoJit")]
    public sealed class NoJit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.RunFiles("no_jit");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("The record is never taken back.");
    }
}
