<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Catalogue</name>
    <message>
        <source>the name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the unit % makes it a growth rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row below %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens</name>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n region(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target and actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, work report on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, report on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 review and %3 plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, item %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chart is written as .svg, .png or .pdf, not as “.%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual, estimated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::Archive</name>
    <message>
        <source>too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part %1 is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::Chart</name>
    <message>
        <source>basis changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s), %1 met, %2 missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: planlens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse, chart, compare and print the indicators of plan reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window and shows the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs without a display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcommands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language to speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws a chart as SVG, PNG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year that regions, bullet and scorecard show; without it, the last with target and actual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind: years, regions, bullet or scorecard (of a region&apos;s report; needs no indicator).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write: .svg, .png or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of chart “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no such figures of “%1” in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such report with an indicator table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads reports and writes what they say; touches no library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; without it, standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports files, and folders with all below them, into the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted; what was imported stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the reports of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists older versions too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library; without it, the user&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1” here; there is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do with “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” has to end in .%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator: its id, name or alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region: its code or name; can be given several times. Without it, all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator “%1” in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the numbers behind a chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such option or subcommand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::Copying</name>
    <message>
        <source>“%1” (%2, line %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::DocumentArea</name>
    <message>
        <source>Scroll &amp;Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the &amp;Second Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two reports scroll together by section where their sections correspond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one report on the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::DocumentPane</name>
    <message>
        <source>Open a report: drop files here or choose one at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show This Indicator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::DocxReader</name>
    <message>
        <source>a document type declaration is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>part of an archive, line, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::Figure</name>
    <message>
        <source>est.</source>
        <comment>an actual that is preliminary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::FigureTip</name>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, printed text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>period, role, printed text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::FileFormat</name>
    <message>
        <source>encrypted document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::FindBar</name>
    <message>
        <source>Find in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::IdentityDialog</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Report Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year re&amp;viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year &amp;planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As It Was &amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the correction back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::Importing</name>
    <message>
        <source>no access to the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorModel</name>
    <message>
        <source>as stated</source>
        <comment>the report&apos;s own word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing printed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <comment>of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1·%2</source>
        <comment>number of the table and of its row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorPane</name>
    <message>
        <source>Filter: indicator, section, pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only indicators with this verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure was found in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicators of a report are listed here once one is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorTable</name>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::Library</name>
    <message>
        <source>The library is in use by another program; try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be written: the file or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the library failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no PlanLens library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database of another program, not a PlanLens library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was made by a newer version of PlanLens. Update PlanLens to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryModel</name>
    <message>
        <source>Region not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years, tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryPane</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: name, pinyin, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, pinyin or initials, years; several words must all apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct What It Is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from Library…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryText</name>
    <message>
        <source>plan report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communiqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (version %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds no reports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::OutlineModel</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::OutlinePopup</name>
    <message>
        <source>Outline of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::PaneHeader</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the report: go to a section or table (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this report (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::Problem</name>
    <message>
        <source>A bookmark left by a conversion was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page number was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superfluous blanks were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph broken by a line or page end was joined again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text stored in a wrong encoding was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character was lost before the file was saved and cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or object without text was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the table of contents was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not have as many cells as the table&apos;s head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ordinal stands a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table&apos;s head is repeated inside the table; it was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell could not be read as a figure and is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be told what this column holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note explains this mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region of the report could not be told from its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of the report could not be told from its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is too long to be searched for figures; it is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n places)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::ProblemsPane</name>
    <message>
        <source>Problems of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this report could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read in a report is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::ReadError</name>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, not a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1, which no report is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is neither text nor a document of a known format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents of this format cannot be read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document unpacks beyond every measure and was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, detail</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::ReportTitle</name>
    <message>
        <source>%1 review · %2 plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 government work report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 statistical communiqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>government work report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistical communiqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline of a five-year plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::ScoreItem</name>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::TargetChange</name>
    <message>
        <source>unit was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the last actual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLens::Verdict</name>
    <message>
        <source>No target was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target was left to the plan&apos;s whole period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report states no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is stated in words, without a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is stated in words, without a figure: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actual is stated on the basis “%1”, the target is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is stated on the basis “%1”, the actual is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is stated on the basis “%1”, the actual on “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is exactly the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says on which side of %1 the indicator should be; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meets the target %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 misses the target %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves open whether the target %2 is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report gives no figure for the actual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note says that the basis of the figures has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side is a change from the year before, the other a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecidable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
