using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZonePlanner.Api.Database.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PlanningDb))]
    [Migration("20261127130000_PlotsStand")]
    public partial class PlotsStand : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.RunFiles("plots_stand");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new System.NotSupportedException("The record is never taken back.");
    }
}
