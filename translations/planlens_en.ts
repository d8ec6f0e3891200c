<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>PlanLens::AccessibleText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlanLens::Alignment</name>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>moved and changed</source>
        <translation>moved and changed</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
</context>
<context>
    <name>PlanLens::Archive</name>
    <message>
        <source>too many parts</source>
        <translation>too many parts</translation>
    </message>
    <message>
        <source>the part %1 is missing</source>
        <translation>the part %1 is missing</translation>
    </message>
    <message>
        <source>the part %1 is encrypted</source>
        <translation>the part %1 is encrypted</translation>
    </message>
</context>
<context>
    <name>PlanLens::ArrangePanel</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>Line below the title</translation>
    </message>
    <message>
        <source>Department line</source>
        <translation>Department line</translation>
    </message>
    <message>
        <source>Unit line</source>
        <translation>Unit line</translation>
    </message>
    <message>
        <source>Indicators of the sheet</source>
        <translation>Indicators of the sheet</translation>
    </message>
    <message>
        <source>Regions of the sheet</source>
        <translation>Regions of the sheet</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Columns of the sheet</translation>
    </message>
    <message>
        <source>Where the sources stand</source>
        <translation>Where the sources stand</translation>
    </message>
    <message>
        <source>below the tables, run on</source>
        <translation>below the tables, run on</translation>
    </message>
    <message>
        <source>at the end, a line each</source>
        <translation>at the end, a line each</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>narrow</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>wide</translation>
    </message>
    <message>
        <source>official (GB/T 9704)</source>
        <translation>official (GB/T 9704)</translation>
    </message>
    <message>
        <source>How the sheet is arranged</source>
        <translation>How the sheet is arranged</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Notes of your own</source>
        <translation>Notes of your own</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Kept templates</source>
        <translation>Kept templates</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Choose one, or type a name to keep this one</source>
        <translation>Choose one, or type a name to keep this one</translation>
    </message>
    <message>
        <source>Keep what is set here under this name</source>
        <translation>Keep what is set here under this name</translation>
    </message>
    <message>
        <source>Remove the template of this name</source>
        <translation>Remove the template of this name</translation>
    </message>
    <message>
        <source>Whose sheet it is</source>
        <translation>Whose sheet it is</translation>
    </message>
    <message>
        <source>Over the table, at the right</source>
        <translation>Over the table, at the right</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Title:</translation>
    </message>
    <message>
        <source>Line below the title:</source>
        <translation>Line below the title:</translation>
    </message>
    <message>
        <source>Department line:</source>
        <translation>Department line:</translation>
    </message>
    <message>
        <source>Unit line:</source>
        <translation>Unit line:</translation>
    </message>
    <message>
        <source>Notes of your own, a line each:</source>
        <translation>Notes of your own, a line each:</translation>
    </message>
    <message>
        <source>Indicators (none ticked: the sheet&apos;s own choice):</source>
        <translation>Indicators (none ticked: the sheet&apos;s own choice):</translation>
    </message>
    <message>
        <source>Regions (none ticked: the sheet&apos;s own choice):</source>
        <translation>Regions (none ticked: the sheet&apos;s own choice):</translation>
    </message>
    <message>
        <source>Columns and years:</source>
        <translation>Columns and years:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Sources:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Size:</translation>
    </message>
    <message>
        <source>Margins:</source>
        <translation>Margins:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Sorted by:</source>
        <translation>Sorted by:</translation>
    </message>
    <message>
        <source>Value axes of the charts</source>
        <translation>Value axes of the charts</translation>
    </message>
    <message>
        <source>one for all charts</source>
        <translation>one for all charts</translation>
    </message>
    <message>
        <source>one for each chart</source>
        <translation>one for each chart</translation>
    </message>
    <message>
        <source>Value axes:</source>
        <translation>Value axes:</translation>
    </message>
</context>
<context>
    <name>PlanLens::Catalogue</name>
    <message>
        <source>the name of %1</source>
        <translation>the name of %1</translation>
    </message>
    <message>
        <source>another name of %1</source>
        <translation>another name of %1</translation>
    </message>
    <message>
        <source>; the unit % makes it a growth rate</source>
        <translation>; the unit % makes it a growth rate</translation>
    </message>
    <message>
        <source>the row below %1: %2</source>
        <translation>the row below %1: %2</translation>
    </message>
    <message>
        <source>joined by a person</source>
        <translation>joined by a person</translation>
    </message>
    <message>
        <source>joined by %1</source>
        <translation>joined by %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChangeLogLinks</name>
    <message>
        <source>Something happened to the same since, so that the change cannot be taken back any more.</source>
        <translation>Something happened to the same since, so that the change cannot be taken back any more.</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChangeLogModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>figures</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChangeLogPane</name>
    <message>
        <source>Change log</source>
        <translation>Change log</translation>
    </message>
    <message>
        <source>Filter: figure, name, report</source>
        <translation>Filter: figure, name, report</translation>
    </message>
    <message>
        <source>Filter the change log</source>
        <translation>Filter the change log</translation>
    </message>
    <message>
        <source>This report only</source>
        <translation>This report only</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Take Back</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Takes the change back that is chosen, as a further change (%1)</source>
        <translation>Takes the change back that is chosen, as a further change (%1)</translation>
    </message>
    <message>
        <source>Takes the change back that is chosen, where nothing happened to the same since</source>
        <translation>Takes the change back that is chosen, where nothing happened to the same since</translation>
    </message>
    <message>
        <source>Writes the changes as they are listed to a CSV or XLSX file</source>
        <translation>Writes the changes as they are listed to a CSV or XLSX file</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>Shows the changes of one kind only</source>
        <translation>Shows the changes of one kind only</translation>
    </message>
    <message>
        <source>Who made the changes</source>
        <translation>Who made the changes</translation>
    </message>
    <message>
        <source>Shows the changes by one person only</source>
        <translation>Shows the changes by one person only</translation>
    </message>
    <message>
        <source>Shows the changes of the report that is open alone</source>
        <translation>Shows the changes of the report that is open alone</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>The change log could not be read: %1</source>
        <translation>The change log could not be read: %1</translation>
    </message>
    <message>
        <source>Reading the change log…</source>
        <translation>Reading the change log…</translation>
    </message>
    <message>
        <source>Nothing happened to this library yet.</source>
        <translation>Nothing happened to this library yet.</translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation>No change fits the filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the Report</source>
        <translation>Show in the Report</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChangeNote</name>
    <message>
        <source>bookmark on “%1”</source>
        <translation>bookmark on “%1”</translation>
    </message>
    <message>
        <source>note on “%1”</source>
        <translation>note on “%1”</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChangeText</name>
    <message>
        <source>as read</source>
        <translation>as read</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>no known indicator</source>
        <translation>no known indicator</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field of a figure, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>target or actual</source>
        <translation>target or actual</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>Figure corrected</source>
        <translation>Figure corrected</translation>
    </message>
    <message>
        <source>Correction of a figure changed</source>
        <translation>Correction of a figure changed</translation>
    </message>
    <message>
        <source>Correction of a figure withdrawn</source>
        <translation>Correction of a figure withdrawn</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>Figure made of a number</source>
        <translation>Figure made of a number</translation>
    </message>
    <message>
        <source>Figure that was made changed</source>
        <translation>Figure that was made changed</translation>
    </message>
    <message>
        <source>Figure that was made withdrawn</source>
        <translation>Figure that was made withdrawn</translation>
    </message>
    <message>
        <source>Report’s identity corrected</source>
        <translation>Report’s identity corrected</translation>
    </message>
    <message>
        <source>Correction of a report’s identity changed</source>
        <translation>Correction of a report’s identity changed</translation>
    </message>
    <message>
        <source>Correction of a report’s identity withdrawn</source>
        <translation>Correction of a report’s identity withdrawn</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>stands for %1</source>
        <translation>stands for %1</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>kept apart</translation>
    </message>
    <message>
        <source>an indicator of its own: %1</source>
        <translation>an indicator of its own: %1</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>read as %1</translation>
    </message>
    <message>
        <source>Name decided on</source>
        <translation>Name decided on</translation>
    </message>
    <message>
        <source>Decision on a name changed</source>
        <translation>Decision on a name changed</translation>
    </message>
    <message>
        <source>Decision on a name withdrawn</source>
        <translation>Decision on a name withdrawn</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Finding ticked off</source>
        <translation>Finding ticked off</translation>
    </message>
    <message>
        <source>Remark on a finding changed</source>
        <translation>Remark on a finding changed</translation>
    </message>
    <message>
        <source>Finding opened again</source>
        <translation>Finding opened again</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>bookmark</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Bookmark set</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Bookmark removed</translation>
    </message>
    <message>
        <source>Note made</source>
        <translation>Note made</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Note changed</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note removed</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>no labels</translation>
    </message>
    <message>
        <source>Report labelled</source>
        <translation>Report labelled</translation>
    </message>
    <message>
        <source>Labels of a report changed</source>
        <translation>Labels of a report changed</translation>
    </message>
    <message>
        <source>Labels of a report taken off</source>
        <translation>Labels of a report taken off</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>New version imported</source>
        <translation>New version imported</translation>
    </message>
    <message>
        <source>Report imported</source>
        <translation>Report imported</translation>
    </message>
    <message>
        <source>grammar %1</source>
        <translation>grammar %1</translation>
    </message>
    <message numerus="yes">
        <source>Read again: %n figure(s) moved</source>
        <translation>
            <numerusform>Read again: %n figure moved</numerusform>
            <numerusform>Read again: %n figures moved</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 gone</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>not estimated</translation>
    </message>
    <message>
        <source>Reports in and out</source>
        <translation>Reports in and out</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Corrected figures</source>
        <translation>Corrected figures</translation>
    </message>
    <message>
        <source>Figures made</source>
        <translation>Figures made</translation>
    </message>
    <message>
        <source>Corrected reports</source>
        <translation>Corrected reports</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Report no longer in its file</source>
        <translation>Report no longer in its file</translation>
    </message>
    <message>
        <source>Report removed</source>
        <translation>Report removed</translation>
    </message>
    <message>
        <source>Report brought back</source>
        <translation>Report brought back</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a figure</comment>
        <translation>gone</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a figure</comment>
        <translation>added</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a figure</comment>
        <translation>changed</translation>
    </message>
    <message>
        <source>Report deleted for good</source>
        <translation>Report deleted for good</translation>
    </message>
    <message>
        <source>cannot be brought back; open its file again</source>
        <translation>cannot be brought back; open its file again</translation>
    </message>
    <message>
        <source>Joined formats</source>
        <translation>Joined formats</translation>
    </message>
    <message>
        <source>a further format of %1</source>
        <comment>a file</comment>
        <translation>a further format of %1</translation>
    </message>
    <message>
        <source>counts by itself</source>
        <translation>counts by itself</translation>
    </message>
    <message>
        <source>Format joined</source>
        <translation>Format joined</translation>
    </message>
    <message>
        <source>Format joined to another report</source>
        <translation>Format joined to another report</translation>
    </message>
    <message>
        <source>Format separated</source>
        <translation>Format separated</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChangesPane</name>
    <message>
        <source>Only what changed</source>
        <translation>Only what changed</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Only what differs</translation>
    </message>
    <message>
        <source>Save Table…</source>
        <translation>Save Table…</translation>
    </message>
    <message>
        <source>Filter: indicator, status, pinyin</source>
        <translation>Filter: indicator, status, pinyin</translation>
    </message>
    <message>
        <source>Filter the compared indicators</source>
        <translation>Filter the compared indicators</translation>
    </message>
    <message>
        <source>Changes to show</source>
        <translation>Changes to show</translation>
    </message>
    <message>
        <source>Shows only indicators with this change</source>
        <translation>Shows only indicators with this change</translation>
    </message>
    <message>
        <source>Order of the indicators</source>
        <translation>Order of the indicators</translation>
    </message>
    <message>
        <source>Lists the indicators as one of the reports does</source>
        <translation>Lists the indicators as one of the reports does</translation>
    </message>
    <message>
        <source>Leaves out indicators that are the same in both reports</source>
        <translation>Leaves out indicators that are the same in both reports</translation>
    </message>
    <message>
        <source>Writes the table as it is shown to a CSV or XLSX file</source>
        <translation>Writes the table as it is shown to a CSV or XLSX file</translation>
    </message>
    <message>
        <source>Indicators compared</source>
        <translation>Indicators compared</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Order of %1</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Every status</translation>
    </message>
    <message>
        <source>None of the reports gives an indicator to compare.</source>
        <translation>None of the reports gives an indicator to compare.</translation>
    </message>
    <message>
        <source>No indicator fits the filter.</source>
        <translation>No indicator fits the filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::Chart</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>range</source>
        <translation>range</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in words</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimated</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>target and actual</source>
        <translation>target and actual</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, report on %2</source>
        <translation>%1, report on %2</translation>
    </message>
    <message>
        <source>%1, %2 review and %3 plan</source>
        <translation>%1, %2 review and %3 plan</translation>
    </message>
    <message>
        <source>table %1, item %2</source>
        <translation>table %1, item %2</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>table %1, row %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>actual, estimated</source>
        <translation>actual, estimated</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation>printed: %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>basis: %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>also %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>Next target</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation>target: %1</translation>
    </message>
    <message>
        <source>actual, estimated: %1</source>
        <translation>actual, estimated: %1</translation>
    </message>
    <message>
        <source>actual: %1</source>
        <translation>actual: %1</translation>
    </message>
    <message>
        <source>next target: %1</source>
        <translation>next target: %1</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>changed definition or basis</source>
        <translation>changed definition or basis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 target</source>
        <translation>%1 target</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (r)</source>
        <comment>a revised figure</comment>
        <translation>%1 (r)</translation>
    </message>
    <message>
        <source>revised by %1 since it was stated before</source>
        <translation>revised by %1 since it was stated before</translation>
    </message>
    <message>
        <source>%1: places disagree: %2</source>
        <translation>%1: places disagree: %2</translation>
    </message>
    <message>
        <source>%1: revised by %2 to %3; before: %4</source>
        <translation>%1: revised by %2 to %3; before: %4</translation>
    </message>
    <message>
        <source>%1 target, yearly average %2</source>
        <translation>%1 target, yearly average %2</translation>
    </message>
    <message>
        <source>%1 yearly average %2</source>
        <translation>%1 yearly average %2</translation>
    </message>
    <message>
        <source>%1 target %2</source>
        <translation>%1 target %2</translation>
    </message>
    <message>
        <source>%1 actual %2</source>
        <translation>%1 actual %2</translation>
    </message>
    <message>
        <source>%1 target, in all %2</source>
        <translation>%1 target, in all %2</translation>
    </message>
    <message>
        <source>%1 in all %2</source>
        <translation>%1 in all %2</translation>
    </message>
    <message>
        <source>target of several years</source>
        <translation>target of several years</translation>
    </message>
    <message>
        <source>figure of several years</source>
        <translation>figure of several years</translation>
    </message>
    <message>
        <source>places disagree</source>
        <translation>places disagree</translation>
    </message>
    <message>
        <source>(r) revised</source>
        <translation>(r) revised</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s): see the tips of the figures, or copy the data</source>
        <translation>
            <numerusform>… %n more line: see the tips of the figures, or copy the data</numerusform>
            <numerusform>… %n more lines: see the tips of the figures, or copy the data</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>actual %1</translation>
    </message>
    <message>
        <source>%1: %2; stated before: %3</source>
        <translation>%1: %2; stated before: %3</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>higher</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>equal</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lower</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>against %1: %2</source>
        <translation>against %1: %2</translation>
    </message>
    <message>
        <source>%1 higher, %2 equal, %3 lower</source>
        <translation>%1 higher, %2 equal, %3 lower</translation>
    </message>
    <message numerus="yes">
        <source>%n growth target(s) shared with the level above</source>
        <translation>
            <numerusform>%n growth target shared with the level above</numerusform>
            <numerusform>%n growth targets shared with the level above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) shared with the level above</source>
        <translation>
            <numerusform>%n target shared with the level above</numerusform>
            <numerusform>%n targets shared with the level above</numerusform>
        </translation>
    </message>
    <message>
        <source>Only figures of one kind are compared; of a bound and a figure only the limit is.</source>
        <translation>Only figures of one kind are compared; of a bound and a figure only the limit is.</translation>
    </message>
    <message>
        <source>No report of the library states a target: %1</source>
        <translation>No report of the library states a target: %1</translation>
    </message>
    <message numerus="yes">
        <source>Other rates and shares, %n: %1</source>
        <translation>
            <numerusform>%n other rate or share: %1</numerusform>
            <numerusform>%n other rates and shares: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared though one of both names a basis of its own: %1</source>
        <translation>Compared though one of both names a basis of its own: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of amounts are not compared: places are of different size.</source>
        <translation>
            <numerusform>%n pair of amounts is not compared: places are of different size.</numerusform>
            <numerusform>%n pairs of amounts are not compared: places are of different size.</numerusform>
        </translation>
    </message>
    <message>
        <source>cascade</source>
        <translation>cascade</translation>
    </message>
    <message>
        <source>targets for %1</source>
        <translation>targets for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) of government</source>
        <translation>
            <numerusform>%n level of government</numerusform>
            <numerusform>%n levels of government</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source: %n reports, each named in the data of the chart</source>
        <translation>
            <numerusform>Source: %n report, named in the data of the chart</numerusform>
            <numerusform>Source: %n reports, each named in the data of the chart</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>not in the unit %1, left out: %2</source>
        <translation>not in the unit %1, left out: %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Rank before</source>
        <translation>Rank before</translation>
    </message>
    <message>
        <source>Against the level above</source>
        <translation>Against the level above</translation>
    </message>
    <message>
        <source>ranked by actual</source>
        <translation>ranked by actual</translation>
    </message>
    <message>
        <source>ranked by target</source>
        <translation>ranked by target</translation>
    </message>
    <message>
        <source>ranked by actual less target</source>
        <translation>ranked by actual less target</translation>
    </message>
    <message>
        <source>actual less target: %1</source>
        <translation>actual less target: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n region(s)</source>
        <translation>
            <numerusform>%1 of %n region</numerusform>
            <numerusform>%1 of %n regions</numerusform>
        </translation>
    </message>
    <message>
        <source>A bound is ranked by its limit, a range by its middle.</source>
        <translation>A bound is ranked by its limit, a range by its middle.</translation>
    </message>
    <message>
        <source>Without a figure, not ranked: %1</source>
        <translation>Without a figure, not ranked: %1</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>last year %1</translation>
    </message>
    <message>
        <source>= kept</source>
        <translation>= kept</translation>
    </message>
    <message>
        <source>target style</source>
        <translation>target style</translation>
    </message>
    <message>
        <source>Ambition: the target less the actual of the year before, as it stands now. Accuracy: the actual less the target.</source>
        <translation>Ambition: the target less the actual of the year before, as it stands now. Accuracy: the actual less the target.</translation>
    </message>
    <message>
        <source>“Lower limit”, “upper limit”: one of both is a bound, of which only the limit is compared.</source>
        <translation>“Lower limit”, “upper limit”: one of both is a bound, of which only the limit is compared.</translation>
    </message>
    <message>
        <source>Nothing to compare the target with: %1</source>
        <translation>Nothing to compare the target with: %1</translation>
    </message>
    <message>
        <source>ambition</source>
        <translation>ambition</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>accuracy</translation>
    </message>
    <message>
        <source>Target against that of the year before: %1 raised, %2 kept, %3 lowered</source>
        <translation>Target against that of the year before: %1 raised, %2 kept, %3 lowered</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Last actual</source>
        <translation>Last actual</translation>
    </message>
    <message>
        <source>Ambition</source>
        <translation>Ambition</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Change of target</source>
        <translation>Change of target</translation>
    </message>
    <message>
        <source>as the level above</source>
        <translation>as the level above</translation>
    </message>
    <message>
        <source>more than the level above</source>
        <translation>more than the level above</translation>
    </message>
    <message>
        <source>less than the level above</source>
        <translation>less than the level above</translation>
    </message>
    <message>
        <source>a chart is written as .svg, .png, .pdf or .csv, not as “.%1”</source>
        <translation>a chart is written as .svg, .png, .pdf or .csv, not as “.%1”</translation>
    </message>
    <message>
        <source>Not to be compared, for words, ranges, opposite bounds or another definition: %1</source>
        <translation>Not to be compared, for words, ranges, opposite bounds or another definition: %1</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <comment>place, page</comment>
        <translation>%1, p. %2</translation>
    </message>
    <message>
        <source>%1, %2 government work report</source>
        <translation>%1, %2 government work report</translation>
    </message>
    <message>
        <source>%1, %2 statistical communiqué</source>
        <translation>%1, %2 statistical communiqué</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>paragraph %1, sentence %2</source>
        <translation>paragraph %1, sentence %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a report</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s): the table has all figures</source>
        <translation>
            <numerusform>… %n more line: the table has all figures</numerusform>
            <numerusform>… %n more lines: the table has all figures</numerusform>
        </translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>Scorecard of the regions, %1</source>
        <translation>Scorecard of the regions, %1</translation>
    </message>
    <message>
        <source>Scorecard of %1</source>
        <translation>Scorecard of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>Each cell: verdict, actual / target as printed. %1.</source>
        <translation>Each cell: verdict, actual / target as printed. %1.</translation>
    </message>
    <message>
        <source>An empty cell: the report does not have the indicator.</source>
        <translation>An empty cell: the report does not have the indicator.</translation>
    </message>
    <message>
        <source>%1, not counted: %2</source>
        <translation>%1, not counted: %2</translation>
    </message>
    <message>
        <source>Without a report on the year: %1</source>
        <translation>Without a report on the year: %1</translation>
    </message>
    <message>
        <source>without a section</source>
        <translation>without a section</translation>
    </message>
    <message>
        <source>all indicators</source>
        <translation>all indicators</translation>
    </message>
    <message>
        <source>%1 est.</source>
        <comment>an actual that is preliminary</comment>
        <translation>%1 est.</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 of %4</source>
        <translation>%1 / %2 / %3 of %4</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <translation>%1% (%2 of %3)</translation>
    </message>
    <message>
        <source>Met / missed / open</source>
        <translation>Met / missed / open</translation>
    </message>
    <message>
        <source>Completion rate: met of those judged</source>
        <translation>Completion rate: met of those judged</translation>
    </message>
    <message>
        <source>%1, by the report&apos;s own word</source>
        <translation>%1, by the report&apos;s own word</translation>
    </message>
    <message>
        <source>%1 (plan for %2)</source>
        <translation>%1 (plan for %2)</translation>
    </message>
    <message numerus="yes">
        <source>only rows %1 to %2 of %3 are shown, %n left out</source>
        <translation>
            <numerusform>only rows %1 to %2 of %3 are shown, %n left out</numerusform>
            <numerusform>only rows %1 to %2 of %3 are shown, %n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %1–%2 of %3–%4 are shown, %n year(s) left out</source>
        <translation>
            <numerusform>only %1–%2 of %3–%4 are shown, %n year left out</numerusform>
            <numerusform>only %1–%2 of %3–%4 are shown, %n years left out</numerusform>
        </translation>
    </message>
    <message>
        <source>way of a plan of several years</source>
        <translation>way of a plan of several years</translation>
    </message>
    <message numerus="yes">
        <source>small charts show the first %1 regions; %n not shown: %2</source>
        <translation>
            <numerusform>small charts show the first %1 regions; %n not shown: %2</numerusform>
            <numerusform>small charts show the first %1 regions; %n not shown: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, small charts on one scale</source>
        <translation>%1, small charts on one scale</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChartPanel</name>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Kind of chart</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Bullet</translation>
    </message>
    <message>
        <source>Target and actual through the years</source>
        <translation>Target and actual through the years</translation>
    </message>
    <message>
        <source>The actual as a bar against its target</source>
        <translation>The actual as a bar against its target</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>Title of the chart</translation>
    </message>
    <message>
        <source>Year shown</source>
        <translation>Year shown</translation>
    </message>
    <message>
        <source>The year for which the regions are compared</source>
        <translation>The year for which the regions are compared</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copy Picture</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Copy the chart as a picture</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>Copy &amp;Data</translation>
    </message>
    <message>
        <source>Copy the figures of the chart as a table for a spreadsheet</source>
        <translation>Copy the figures of the chart as a table for a spreadsheet</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation>&amp;Save Picture…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Chart: %1</translation>
    </message>
    <message>
        <source>Select a report in the library to see the verdicts on its indicators here.</source>
        <translation>Select a report in the library to see the verdicts on its indicators here.</translation>
    </message>
    <message>
        <source>Choose an indicator in the table to see it here.</source>
        <translation>Choose an indicator in the table to see it here.</translation>
    </message>
    <message>
        <source>The regions chosen state nothing for this indicator; these do: %1. Choose them above.</source>
        <translation>The regions chosen state nothing for this indicator; these do: %1. Choose them above.</translation>
    </message>
    <message>
        <source>No report states a figure for this indicator that could be drawn.</source>
        <translation>No report states a figure for this indicator that could be drawn.</translation>
    </message>
    <message>
        <source>The regions chosen state nothing for this indicator. Choose others above.</source>
        <translation>The regions chosen state nothing for this indicator. Choose others above.</translation>
    </message>
    <message>
        <source>One year across regions, ranked</source>
        <translation>One year across regions, ranked</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>How the target goes from level to level: country, province, city, district</source>
        <translation>How the target goes from level to level: country, province, city, district</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>How a region sets its targets, and what comes of them</source>
        <translation>How a region sets its targets, and what comes of them</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Ranked by</translation>
    </message>
    <message>
        <source>What the regions are ranked by</source>
        <translation>What the regions are ranked by</translation>
    </message>
    <message>
        <source>by what is told</source>
        <translation>by what is told</translation>
    </message>
    <message>
        <source>by actual</source>
        <translation>by actual</translation>
    </message>
    <message>
        <source>by target</source>
        <translation>by target</translation>
    </message>
    <message>
        <source>by actual less target</source>
        <translation>by actual less target</translation>
    </message>
    <message>
        <source>Region shown</source>
        <translation>Region shown</translation>
    </message>
    <message>
        <source>The region whose targets are looked at</source>
        <translation>The region whose targets are looked at</translation>
    </message>
    <message>
        <source>Save the chart as SVG, PNG or PDF, or its figures as CSV</source>
        <translation>Save the chart as SVG, PNG or PDF, or its figures as CSV</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>What the chart shows</translation>
    </message>
    <message>
        <source>The verdicts on all indicators, by region or by year</source>
        <translation>The verdicts on all indicators, by region or by year</translation>
    </message>
    <message>
        <source>Columns of the scorecard</source>
        <translation>Columns of the scorecard</translation>
    </message>
    <message>
        <source>Whether a column is a region in one year or a year of one region</source>
        <translation>Whether a column is a region in one year or a year of one region</translation>
    </message>
    <message>
        <source>a region a column</source>
        <translation>a region a column</translation>
    </message>
    <message>
        <source>a year a column</source>
        <translation>a year a column</translation>
    </message>
    <message>
        <source>Pictures and tables (*.png *.svg *.pdf *.csv)</source>
        <translation>Pictures and tables (*.png *.svg *.pdf *.csv)</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>The chart was written to %1.</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>“%1” stands for no indicator of the catalogue, so there is nothing to draw. In the pane Names it can be joined to one.</source>
        <translation>“%1” stands for no indicator of the catalogue, so there is nothing to draw. In the pane Names it can be joined to one.</translation>
    </message>
    <message>
        <source>S&amp;mall Multiples</source>
        <translation>S&amp;mall Multiples</translation>
    </message>
    <message>
        <source>Multiples</source>
        <translation>Multiples</translation>
    </message>
    <message>
        <source>Draws each region in a small chart of its own, all on one scale</source>
        <translation>Draws each region in a small chart of its own, all on one scale</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
</context>
<context>
    <name>PlanLens::Checks</name>
    <message>
        <source>The figures are on another basis than before: %1.</source>
        <translation>The figures are on another basis than before: %1.</translation>
    </message>
    <message>
        <source>The target of %1 for %2 is given as %3; the plan set %4.</source>
        <translation>The target of %1 for %2 is given as %3; the plan set %4.</translation>
    </message>
    <message>
        <source>The target of %1 for %2 is the plan&apos;s: %3 (%4).</source>
        <translation>The target of %1 for %2 is the plan&apos;s: %3 (%4).</translation>
    </message>
    <message>
        <source>review</source>
        <translation>review</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>%1 of %2 for %3 is cited as %4; its own report has %5.</source>
        <translation>%1 of %2 for %3 is cited as %4; its own report has %5.</translation>
    </message>
    <message>
        <source>%1 of %2 for %3 is cited as its own report has it: %4 (%5).</source>
        <translation>%1 of %2 for %3 is cited as its own report has it: %4 (%5).</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>cited</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>The parts&apos; shares of their plans come to %1% for the total, as stated.</source>
        <translation>The parts&apos; shares of their plans come to %1% for the total, as stated.</translation>
    </message>
    <message>
        <source>The parts&apos; shares of their plans come to %1% for the total; stated are %2%.</source>
        <translation>The parts&apos; shares of their plans come to %1% for the total; stated are %2%.</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>stated</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>implied</translation>
    </message>
    <message>
        <source>%1 differs from its target by %2, as the text says: %3 against %4.</source>
        <translation>%1 differs from its target by %2, as the text says: %3 against %4.</translation>
    </message>
    <message>
        <source>%1 differs from its target by %2, not as the text says: %3 against %4.</source>
        <translation>%1 differs from its target by %2, not as the text says: %3 against %4.</translation>
    </message>
    <message>
        <source>%1: stated</source>
        <translation>%1: stated</translation>
    </message>
    <message>
        <source>%1: computed</source>
        <translation>%1: computed</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Tally</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmetic</translation>
    </message>
    <message>
        <source>Target carried over</source>
        <translation>Target carried over</translation>
    </message>
    <message>
        <source>Plan cited</source>
        <translation>Plan cited</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Lowered target</source>
        <translation>Lowered target</translation>
    </message>
    <message>
        <source>Changed basis</source>
        <translation>Changed basis</translation>
    </message>
    <message>
        <source>Changed unit</source>
        <translation>Changed unit</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>Consistent</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Unverifiable</source>
        <translation>Unverifiable</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>From %1 to %2 is %3% a year for %4; the text says %5%.</source>
        <translation>From %1 to %2 is %3% a year for %4; the text says %5%.</translation>
    </message>
    <message>
        <source>From %1 to %2 is %3% for %4; the text says %5%.</source>
        <translation>From %1 to %2 is %3% for %4; the text says %5%.</translation>
    </message>
    <message>
        <source>growth stated</source>
        <translation>growth stated</translation>
    </message>
    <message>
        <source>growth computed</source>
        <translation>growth computed</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>The text says %1 for %2 (%3); the table has %4.</source>
        <translation>The text says %1 for %2 (%3); the table has %4.</translation>
    </message>
    <message>
        <source>Text and table agree on %1 (%2): %3.</source>
        <translation>Text and table agree on %1 (%2): %3.</translation>
    </message>
    <message>
        <source>The text&apos;s %1 for %2 (%3) agrees with the table&apos;s %4, given rounding and bounds.</source>
        <translation>The text&apos;s %1 for %2 (%3) agrees with the table&apos;s %4, given rounding and bounds.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3%; the text says %4%.</source>
        <translation>%1 of %2 is %3%; the text says %4%.</translation>
    </message>
    <message>
        <source>share stated</source>
        <translation>share stated</translation>
    </message>
    <message>
        <source>share computed</source>
        <translation>share computed</translation>
    </message>
    <message>
        <source>the table has %1</source>
        <translation>the table has %1</translation>
    </message>
    <message>
        <source>by the table it is between %1 and %2</source>
        <translation>by the table it is between %1 and %2</translation>
    </message>
    <message>
        <source>The text says that %1% were met</source>
        <translation>The text says that %1% were met</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>The text says that %1% were met; %2 of %3 are %4%.</source>
        <translation>The text says that %1% were met; %2 of %3 are %4%.</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>rate</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>of</source>
        <translation>of</translation>
    </message>
    <message>
        <source>The target for %1 goes from %2 (%3) to %4 (%5).</source>
        <translation>The target for %1 goes from %2 (%3) to %4 (%5).</translation>
    </message>
    <message>
        <source>target before</source>
        <translation>target before</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>%1 is stated in %2 for %3 and in %4 for %5.</source>
        <translation>%1 is stated in %2 for %3 and in %4 for %5.</translation>
    </message>
    <message>
        <source>%1 is more than ten times what stands beside it for %2: %3. Perhaps it is in another unit.</source>
        <translation>%1 is more than ten times what stands beside it for %2: %3. Perhaps it is in another unit.</translation>
    </message>
    <message>
        <source>%1 is less than a tenth of what stands beside it for %2: %3. Perhaps it is in another unit.</source>
        <translation>%1 is less than a tenth of what stands beside it for %2: %3. Perhaps it is in another unit.</translation>
    </message>
    <message>
        <source>%1 against the target %2</source>
        <translation>%1 against the target %2</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>The table says that %1 was not met; the figures say that it was: %2.</source>
        <translation>The table says that %1 was not met; the figures say that it was: %2.</translation>
    </message>
    <message>
        <source>The table says that %1 was met; the figures say that it was not: %2.</source>
        <translation>The table says that %1 was met; the figures say that it was not: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) in the table agree with its figures.</source>
        <translation>
            <numerusform>%n verdict in the table agrees with its figures.</numerusform>
            <numerusform>%n verdicts in the table agree with its figures.</numerusform>
        </translation>
    </message>
    <message>
        <source>agreeing</source>
        <translation>agreeing</translation>
    </message>
    <message>
        <source>The text names %1 as not met; the figures say that it was: %2.</source>
        <translation>The text names %1 as not met; the figures say that it was: %2.</translation>
    </message>
    <message>
        <source>The text names %1 as met; the figures say that it was not: %2.</source>
        <translation>The text names %1 as met; the figures say that it was not: %2.</translation>
    </message>
    <message>
        <source>Not met as the text says, by the table: %1.</source>
        <translation>Not met as the text says, by the table: %1.</translation>
    </message>
    <message>
        <source>Met as the text says, by the table: %1.</source>
        <translation>Met as the text says, by the table: %1.</translation>
    </message>
    <message>
        <source>There are no reports to check.</source>
        <translation>There are no reports to check.</translation>
    </message>
    <message>
        <source>%1 of the target %2 for %3 is %4%; the text says %5%.</source>
        <translation>%1 of the target %2 for %3 is %4%; the text says %5%.</translation>
    </message>
    <message>
        <source>A change of %1, reaching %2, is %3% for %4; the text says %5%.</source>
        <translation>A change of %1, reaching %2, is %3% for %4; the text says %5%.</translation>
    </message>
    <message>
        <source>%1 to %2 is %3; stated for %4 is %5.</source>
        <translation>%1 to %2 is %3; stated for %4 is %5.</translation>
    </message>
    <message>
        <source>From %1 to %2 is %3% for %4; the table says %5%.</source>
        <translation>From %1 to %2 is %3% for %4; the table says %5%.</translation>
    </message>
    <message>
        <source>%1 is %3% of the target %2 for %4; the table says %5%.</source>
        <translation>%1 is %3% of the target %2 for %4; the table says %5%.</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>%1 come to %2, as stated.</source>
        <translation>%1 come to %2, as stated.</translation>
    </message>
    <message>
        <source>The shares listed are those of the parts.</source>
        <translation>The shares listed are those of the parts.</translation>
    </message>
    <message>
        <source>The shares listed are not those of the parts.</source>
        <translation>The shares listed are not those of the parts.</translation>
    </message>
    <message>
        <source>%1 It asks for less than was reached: %2.</source>
        <translation>%1 It asks for less than was reached: %2.</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>Said twice</translation>
    </message>
    <message>
        <source>Implied base</source>
        <translation>Implied base</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>%1 (%2) is given as %3 and as %4.</source>
        <translation>%1 (%2) is given as %3 and as %4.</translation>
    </message>
    <message>
        <source>%1 (%2) is given as %3 and as %4: a bound was lost.</source>
        <translation>%1 (%2) is given as %3 and as %4: a bound was lost.</translation>
    </message>
    <message>
        <source>%1 (%2) is given twice alike: %3, %4.</source>
        <translation>%1 (%2) is given twice alike: %3, %4.</translation>
    </message>
    <message>
        <source>%1 at %2 and %3 comes from %4; stated for %5 is %6.</source>
        <translation>%1 at %2 and %3 comes from %4; stated for %5 is %6.</translation>
    </message>
    <message>
        <source>The shares %1 come to %2%.</source>
        <translation>The shares %1 come to %2%.</translation>
    </message>
    <message>
        <source>%1 less %2 is %3; stated for %4 is %5.</source>
        <translation>%1 less %2 is %3; stated for %4 is %5.</translation>
    </message>
    <message>
        <source>The title reviews %1 and plans %2; the text reviews %3 and plans %4.</source>
        <translation>The title reviews %1 and plans %2; the text reviews %3 and plans %4.</translation>
    </message>
    <message>
        <source>The target for %1, %2, asks for less than was reached: %3.</source>
        <translation>The target for %1, %2, asks for less than was reached: %3.</translation>
    </message>
    <message>
        <source>%1 do not come to the %2 stated.</source>
        <translation>%1 do not come to the %2 stated.</translation>
    </message>
    <message>
        <source>%1 has %2, %3 %4: %5 between them; the text says %6.</source>
        <translation>%1 has %2, %3 %4: %5 between them; the text says %6.</translation>
    </message>
    <message>
        <source>%1 binding and %2 expected indicators are %3; the text counts %4.</source>
        <translation>%1 binding and %2 expected indicators are %3; the text counts %4.</translation>
    </message>
    <message>
        <source>The same count is given as %1 and as %2.</source>
        <translation>The same count is given as %1 and as %2.</translation>
    </message>
    <message numerus="yes">
        <source>The report says too much to compare all of it: after %n seconds its checks were given up.</source>
        <translation>
            <numerusform>The report says too much to compare all of it: after %n second its checks were given up.</numerusform>
            <numerusform>The report says too much to compare all of it: after %n seconds its checks were given up.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 But it was recognised with low confidence: compare it with the page.</source>
        <translation>%1 But it was recognised with low confidence: compare it with the page.</translation>
    </message>
    <message numerus="yes">
        <source>The text counts %n indicator(s)</source>
        <translation>
            <numerusform>The text counts %n indicator</numerusform>
            <numerusform>The text counts %n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text counts %n binding indicator(s)</source>
        <translation>
            <numerusform>The text counts %n binding indicator</numerusform>
            <numerusform>The text counts %n binding indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text counts %n expected indicator(s)</source>
        <translation>
            <numerusform>The text counts %n expected indicator</numerusform>
            <numerusform>The text counts %n expected indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text counts %n indicator(s) as met</source>
        <translation>
            <numerusform>The text counts %n indicator as met</numerusform>
            <numerusform>The text counts %n indicators as met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text counts %n indicator(s) as not met</source>
        <translation>
            <numerusform>The text counts %n indicator as not met</numerusform>
            <numerusform>The text counts %n indicators as not met</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differs from its target by %2, as far as the numbers are printed: %3 against %4.</source>
        <translation>%1 differs from its target by %2, as far as the numbers are printed: %3 against %4.</translation>
    </message>
    <message>
        <source>The text tells of a rise, from %1 to %2.</source>
        <translation>The text tells of a rise, from %1 to %2.</translation>
    </message>
    <message>
        <source>The text tells of a fall, from %1 to %2.</source>
        <translation>The text tells of a fall, from %1 to %2.</translation>
    </message>
    <message>
        <source>%1 were added, but there are %2 in all.</source>
        <translation>%1 were added, but there are %2 in all.</translation>
    </message>
    <message>
        <source>%1 were passed, but %2 reached.</source>
        <translation>%1 were passed, but %2 reached.</translation>
    </message>
    <message>
        <source>%1 are said to be a part of %2.</source>
        <translation>%1 are said to be a part of %2.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>part</source>
        <translation>part</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>The text announces %1 sections, and as many follow.</source>
        <translation>The text announces %1 sections, and as many follow.</translation>
    </message>
    <message>
        <source>The text announces %1 sections; %2 follow.</source>
        <translation>The text announces %1 sections; %2 follow.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>%1 are listed and counted as %2.</source>
        <translation>%1 are listed and counted as %2.</translation>
    </message>
    <message>
        <source>%1 came to %2 over %3, but to %4 in %5 alone.</source>
        <translation>%1 came to %2 over %3, but to %4 in %5 alone.</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChoiceList</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find in: %1</source>
        <translation>Find in: %1</translation>
    </message>
    <message>
        <source>Drag, or press Alt and an arrow key, to change the order</source>
        <translation>Drag, or press Alt and an arrow key, to change the order</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Move up: %1</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Move down: %1</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Usual order: %1</source>
        <translation>Usual order: %1</translation>
    </message>
    <message>
        <source>Back to the usual order</source>
        <translation>Back to the usual order</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Usual order</translation>
    </message>
</context>
<context>
    <name>PlanLens::Citation</name>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>nothing printed</source>
        <translation>nothing printed</translation>
    </message>
</context>
<context>
    <name>PlanLens::CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>See: planlens %1</source>
        <translation>See: planlens %1</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SUBCOMMAND</translation>
    </message>
    <message>
        <source>Browse, chart, compare and print the indicators of plan reports.</source>
        <translation>Browse, chart, compare and print the indicators of plan reports.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>Opens the window and shows the files.</source>
        <translation>Opens the window and shows the files.</translation>
    </message>
    <message>
        <source>Runs without a display.</source>
        <translation>Runs without a display.</translation>
    </message>
    <message>
        <source>Subcommands:</source>
        <translation>Subcommands:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>The language to speak.</source>
        <translation>The language to speak.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Shows the version.</translation>
    </message>
    <message>
        <source>Draws a chart as SVG, PNG or PDF.</source>
        <translation>Draws a chart as SVG, PNG or PDF.</translation>
    </message>
    <message>
        <source>There is no kind of chart “%1”.</source>
        <translation>There is no kind of chart “%1”.</translation>
    </message>
    <message>
        <source>there are no such figures of “%1” in the library</source>
        <translation>there are no such figures of “%1” in the library</translation>
    </message>
    <message>
        <source>Reads reports and writes what they say; touches no library.</source>
        <translation>Reads reports and writes what they say; touches no library.</translation>
    </message>
    <message>
        <source>Writes with JSON also what was made of every number, and how figures were read.</source>
        <translation>Writes with JSON also what was made of every number, and how figures were read.</translation>
    </message>
    <message>
        <source>The file to write; without it, or where it is “-”, standard output.</source>
        <translation>The file to write; without it, or where it is “-”, standard output.</translation>
    </message>
    <message>
        <source>A report.</source>
        <translation>A report.</translation>
    </message>
    <message>
        <source>Imports files, and folders with all below them, into the library.</source>
        <translation>Imports files, and folders with all below them, into the library.</translation>
    </message>
    <message>
        <source>A file or a folder.</source>
        <translation>A file or a folder.</translation>
    </message>
    <message>
        <source>Interrupted; what was imported stays.</source>
        <translation>Interrupted; what was imported stays.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>new version</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>Lists the reports of the library.</source>
        <translation>Lists the reports of the library.</translation>
    </message>
    <message>
        <source>The library; without it, the user&apos;s own.</source>
        <translation>The library; without it, the user&apos;s own.</translation>
    </message>
    <message>
        <source>The format: %1.</source>
        <translation>The format: %1.</translation>
    </message>
    <message>
        <source>There is no format “%1” here; there is %2.</source>
        <translation>There is no format “%1” here; there is %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>There is nothing to do with “%1” here.</source>
        <translation>There is nothing to do with “%1” here.</translation>
    </message>
    <message>
        <source>no such library</source>
        <translation>no such library</translation>
    </message>
    <message>
        <source>The name “%1” has to end in .%2.</source>
        <translation>The name “%1” has to end in .%2.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>standard output</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>cannot be written</translation>
    </message>
    <message>
        <source>The indicator: its id, name or alias.</source>
        <translation>The indicator: its id, name or alias.</translation>
    </message>
    <message>
        <source>A region: its code or name; can be given several times. Without it, all.</source>
        <translation>A region: its code or name; can be given several times. Without it, all.</translation>
    </message>
    <message>
        <source>There is no indicator “%1” in the catalogue.</source>
        <translation>There is no indicator “%1” in the catalogue.</translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <translation>There is no region “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1” is no year.</translation>
    </message>
    <message>
        <source>Writes the numbers behind a chart.</source>
        <translation>Writes the numbers behind a chart.</translation>
    </message>
    <message>
        <source>Checks reports against themselves, their tables and each other.</source>
        <translation>Checks reports against themselves, their tables and each other.</translation>
    </message>
    <message>
        <source>A report; without any, the reports of the library.</source>
        <translation>A report; without any, the reports of the library.</translation>
    </message>
    <message>
        <source>A report of the library: its key, path, file name or title; can be given several times. Without it, all.</source>
        <translation>A report of the library: its key, path, file name or title; can be given several times. Without it, all.</translation>
    </message>
    <message>
        <source>there is no such report in the library</source>
        <translation>there is no such report in the library</translation>
    </message>
    <message>
        <source>The template “region” needs one --region.</source>
        <translation>The template “region” needs one --region.</translation>
    </message>
    <message>
        <source>The year compared, or reviewed by the report of a scorecard.</source>
        <translation>The year compared, or reviewed by the report of a scorecard.</translation>
    </message>
    <message>
        <source>Appends every figure with its numbered source.</source>
        <translation>Appends every figure with its numbered source.</translation>
    </message>
    <message>
        <source>Sets the pages across.</source>
        <translation>Sets the pages across.</translation>
    </message>
    <message>
        <source>There is no file or subcommand “%1”.</source>
        <translation>There is no file or subcommand “%1”.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; the subcommands need none. See: planlens %1</source>
        <translation>There is no display to open the window on; the subcommands need none. See: planlens %1</translation>
    </message>
    <message>
        <source>Sets two reports side by side.</source>
        <translation>Sets two reports side by side.</translation>
    </message>
    <message>
        <source>A file, or a report of the library by its title or key.</source>
        <translation>A file, or a report of the library by its title or key.</translation>
    </message>
    <message>
        <source>two reports have to be named</source>
        <translation>two reports have to be named</translation>
    </message>
    <message>
        <source>Writes or takes over what was decided on names of indicators, as TSV.</source>
        <translation>Writes or takes over what was decided on names of indicators, as TSV.</translation>
    </message>
    <message>
        <source>Takes over the decisions of this file.</source>
        <translation>Takes over the decisions of this file.</translation>
    </message>
    <message>
        <source>Searches the texts and figures of the library.</source>
        <translation>Searches the texts and figures of the library.</translation>
    </message>
    <message>
        <source>How many places are listed.</source>
        <translation>How many places are listed.</translation>
    </message>
    <message>
        <source>Words that occur together, &quot;a phrase&quot;, AND, OR, NOT, brackets; region:, kind:, year:, label:, section:; for figures verdict:, attribute:, role:, value:, indicator:.</source>
        <translation>Words that occur together, &quot;a phrase&quot;, AND, OR, NOT, brackets; region:, kind:, year:, label:, section:; for figures verdict:, attribute:, role:, value:, indicator:.</translation>
    </message>
    <message>
        <source>The query, at character %1: %2</source>
        <translation>The query, at character %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no number of places.</source>
        <translation>“%1” is no number of places.</translation>
    </message>
    <message>
        <source>more than one report in the library is called so</source>
        <translation>more than one report in the library is called so</translation>
    </message>
    <message numerus="yes">
        <source>Reading the figures of %n stored report(s) again…</source>
        <translation>
            <numerusform>Reading the figures of %n stored report again…</numerusform>
            <numerusform>Reading the figures of %n stored reports again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the figures of %n report(s) stay as they were</source>
        <translation>
            <numerusform>the figures of %n report stay as they were</numerusform>
            <numerusform>the figures of %n reports stay as they were</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions are taken over or written, not both.</source>
        <translation>Decisions are taken over or written, not both.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>there is not enough memory</translation>
    </message>
    <message numerus="yes">
        <source>%1: holds %n reports; the first is compared. Import the file to compare others.</source>
        <translation>
            <numerusform>%1: holds %n report; the first is compared. Import the file to compare others.</numerusform>
            <numerusform>%1: holds %n reports; the first is compared. Import the file to compare others.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a comparison sheet as PDF, DOCX, XLSX or CSV.</source>
        <translation>Writes a comparison sheet as PDF, DOCX, XLSX or CSV.</translation>
    </message>
    <message>
        <source>How figures with bounds are set: printed (as the report has it) or signs (≈ 5.5).</source>
        <translation>How figures with bounds are set: printed (as the report has it) or signs (≈ 5.5).</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .docx, .xlsx or .csv; “-” for standard output, as CSV.</source>
        <translation>The file to write: .pdf, .docx, .xlsx or .csv; “-” for standard output, as CSV.</translation>
    </message>
    <message>
        <source>--template has to be one of %1.</source>
        <translation>--template has to be one of %1.</translation>
    </message>
    <message>
        <source>The template “comparison” needs two --report.</source>
        <translation>The template “comparison” needs two --report.</translation>
    </message>
    <message>
        <source>--values has to be printed or signs.</source>
        <translation>--values has to be printed or signs.</translation>
    </message>
    <message>
        <source>--by has to be actual, target or gap.</source>
        <translation>--by has to be actual, target or gap.</translation>
    </message>
    <message>
        <source>The year that regions, bullet, cascade and scorecard show; without it, the last with target and actual, or with targets of two levels.</source>
        <translation>The year that regions, bullet, cascade and scorecard show; without it, the last with target and actual, or with targets of two levels.</translation>
    </message>
    <message>
        <source>What regions are ranked by: actual, target or gap (the actual less the target).</source>
        <translation>What regions are ranked by: actual, target or gap (the actual less the target).</translation>
    </message>
    <message>
        <source>The file to write: .svg, .png or .pdf, or .csv with the figures; “-” for standard output, as SVG.</source>
        <translation>The file to write: .svg, .png or .pdf, or .csv with the figures; “-” for standard output, as SVG.</translation>
    </message>
    <message>
        <source>Says what is wrong with a library, and salvages what is whole.</source>
        <translation>Says what is wrong with a library, and salvages what is whole.</translation>
    </message>
    <message>
        <source>Takes over what is whole into this new library.</source>
        <translation>Takes over what is whole into this new library.</translation>
    </message>
    <message>
        <source>%1: nothing is wrong</source>
        <translation>%1: nothing is wrong</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n report(s) taken over</source>
        <translation>
            <numerusform>%1: %n report taken over</numerusform>
            <numerusform>%1: %n reports taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further file(s) were not tried.</source>
        <translation>
            <numerusform>%n further file was not tried.</numerusform>
            <numerusform>%n further files were not tried.</numerusform>
        </translation>
    </message>
    <message>
        <source>there was no library; an empty one was made</source>
        <translation>there was no library; an empty one was made</translation>
    </message>
    <message>
        <source>Writes a sheet for each report, region or indicator, all into the folder that --output names.</source>
        <translation>Writes a sheet for each report, region or indicator, all into the folder that --output names.</translation>
    </message>
    <message>
        <source>With --each: writes over files that are there already.</source>
        <translation>With --each: writes over files that are there already.</translation>
    </message>
    <message>
        <source>--%1 goes with --each alone.</source>
        <translation>--%1 goes with --each alone.</translation>
    </message>
    <message>
        <source>The template “%1” has no --each.</source>
        <translation>The template “%1” has no --each.</translation>
    </message>
    <message>
        <source>With the template “%1”, --each has to be one of %2.</source>
        <translation>With the template “%1”, --each has to be one of %2.</translation>
    </message>
    <message>
        <source>--each needs --output with a folder.</source>
        <translation>--each needs --output with a folder.</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>it is no folder</translation>
    </message>
    <message>
        <source>written %1, failed %2</source>
        <translation>written %1, failed %2</translation>
    </message>
    <message>
        <source>What the scorecard of the regions is sorted by: order (of the regions), met (how many targets they met) or an indicator.</source>
        <translation>What the scorecard of the regions is sorted by: order (of the regions), met (how many targets they met) or an indicator.</translation>
    </message>
    <message>
        <source>--sort goes with the template “scores” alone.</source>
        <translation>--sort goes with the template “scores” alone.</translation>
    </message>
    <message>
        <source>--sort has to be order, met or an indicator; “%1” is none.</source>
        <translation>--sort has to be order, met or an indicator; “%1” is none.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was checked.</source>
        <translation>Interrupted; nothing was checked.</translation>
    </message>
    <message>
        <source>Interrupted; nothing was written.</source>
        <translation>Interrupted; nothing was written.</translation>
    </message>
    <message>
        <source>The kind: years, regions (ranked), bullet, cascade (from level to level), style (of the region&apos;s targets) or scorecard (of the regions&apos; reports on a year; needs no indicator).</source>
        <translation>The kind: years, regions (ranked), bullet, cascade (from level to level), style (of the region&apos;s targets) or scorecard (of the regions&apos; reports on a year; needs no indicator).</translation>
    </message>
    <message>
        <source>The sheet: indicator (over years and regions), scorecard (a report), comparison (two reports), region (its indicators over the years), regions (side by side), scores (scorecard of the regions), national (targets of the regions), ranking, cascade (targets from level to level), findings, hits (of a search).</source>
        <translation>The sheet: indicator (over years and regions), scorecard (a report), comparison (two reports), region (its indicators over the years), regions (side by side), scores (scorecard of the regions), national (targets of the regions), ranking, cascade (targets from level to level), findings, hits (of a search).</translation>
    </message>
    <message>
        <source>What the sheet of hits looks for, as with “search”; without it, the targets that were missed.</source>
        <translation>What the sheet of hits looks for, as with “search”; without it, the targets that were missed.</translation>
    </message>
    <message>
        <source>--query goes with the template “hits” alone.</source>
        <translation>--query goes with the template “hits” alone.</translation>
    </message>
    <message>
        <source>there is no such report that can be scored</source>
        <translation>there is no such report that can be scored</translation>
    </message>
    <message>
        <source>--%1 does not go with the template “hits”: its query says which.</source>
        <translation>--%1 does not go with the template “hits”: its query says which.</translation>
    </message>
    <message>
        <source>Lists older versions and further formats of reports too.</source>
        <translation>Lists older versions and further formats of reports too.</translation>
    </message>
</context>
<context>
    <name>PlanLens::Comparison</name>
    <message>
        <source>on the left only</source>
        <translation>on the left only</translation>
    </message>
    <message>
        <source>on the right only</source>
        <translation>on the right only</translation>
    </message>
    <message>
        <source>Two reports compared</source>
        <translation>Two reports compared</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this page</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>Both reports are empty.</source>
        <translation>Both reports are empty.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>left target</source>
        <translation>left target</translation>
    </message>
    <message>
        <source>right target</source>
        <translation>right target</translation>
    </message>
    <message>
        <source>left actual</source>
        <translation>left actual</translation>
    </message>
    <message>
        <source>right actual</source>
        <translation>right actual</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>phrase</translation>
    </message>
    <message>
        <source>Changes of degree</source>
        <translation>Changes of degree</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>alike</translation>
    </message>
    <message>
        <source>begins on the left</source>
        <translation>begins on the left</translation>
    </message>
    <message>
        <source>begins on the right</source>
        <translation>begins on the right</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
</context>
<context>
    <name>PlanLens::ComparisonLinks</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Both texts beside each other, block by block</source>
        <translation>Both texts beside each other, block by block</translation>
    </message>
    <message>
        <source>All Years of %1</source>
        <translation>All Years of %1</translation>
    </message>
    <message>
        <source>Save the Table</source>
        <translation>Save the Table</translation>
    </message>
    <message>
        <source>comparison.xlsx</source>
        <translation>comparison.xlsx</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>Workbook (*.xlsx);;Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::ComparisonPage</name>
    <message>
        <source>⇄ Swap</source>
        <translation>⇄ Swap</translation>
    </message>
    <message>
        <source>Back to the Reports</source>
        <translation>Back to the Reports</translation>
    </message>
    <message>
        <source>Compares in the other direction</source>
        <translation>Compares in the other direction</translation>
    </message>
    <message>
        <source>Shows the reports again (Esc)</source>
        <translation>Shows the reports again (Esc)</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Indicators and targets, and what became of them</source>
        <translation>Indicators and targets, and what became of them</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Set phrases and how often each report has them</source>
        <translation>Set phrases and how often each report has them</translation>
    </message>
    <message>
        <source>Reports compared</source>
        <translation>Reports compared</translation>
    </message>
    <message>
        <source>The reports are being compared…</source>
        <translation>The reports are being compared…</translation>
    </message>
    <message>
        <source>&amp;Next View of the Comparison</source>
        <translation>&amp;Next View of the Comparison</translation>
    </message>
    <message>
        <source>Goes on from text to indicators and wording</source>
        <translation>Goes on from text to indicators and wording</translation>
    </message>
</context>
<context>
    <name>PlanLens::Converting</name>
    <message>
        <source>no room for a copy to convert</source>
        <translation>no room for a copy to convert</translation>
    </message>
    <message numerus="yes">
        <source>LibreOffice took longer than %n seconds to convert it</source>
        <translation>
            <numerusform>LibreOffice took longer than %n second to convert it</numerusform>
            <numerusform>LibreOffice took longer than %n seconds to convert it</numerusform>
        </translation>
    </message>
    <message>
        <source>LibreOffice cannot convert it</source>
        <translation>LibreOffice cannot convert it</translation>
    </message>
</context>
<context>
    <name>PlanLens::Copying</name>
    <message>
        <source>“%1” (%2, %3)</source>
        <comment>words of a report, its title, where they stand</comment>
        <translation>“%1” (%2, %3)</translation>
    </message>
</context>
<context>
    <name>PlanLens::CorrectFigure</name>
    <message>
        <source>correction of “%1”</source>
        <translation>correction of “%1”</translation>
    </message>
</context>
<context>
    <name>PlanLens::CorrectIdentity</name>
    <message>
        <source>correction of “%1”</source>
        <translation>correction of “%1”</translation>
    </message>
</context>
<context>
    <name>PlanLens::Correction</name>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>corrected by %1, %2: %3</source>
        <translation>corrected by %1, %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>made a figure by %1, %2</source>
        <translation>made a figure by %1, %2</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>%1 (before: “%2”)</source>
        <comment>field, what was read of it</comment>
        <translation>%1 (before: “%2”)</translation>
    </message>
    <message>
        <source>made a figure on %1</source>
        <translation>made a figure on %1</translation>
    </message>
    <message>
        <source>corrected on %1: %2</source>
        <translation>corrected on %1: %2</translation>
    </message>
</context>
<context>
    <name>PlanLens::DayText</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a day is written</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>how a moment is written</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>PlanLens::DecideNames</name>
    <message>
        <source>decision on “%1”</source>
        <translation>decision on “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on names</source>
        <translation>
            <numerusform>%n decision on names</numerusform>
            <numerusform>%n decisions on names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::DefinitionLine</name>
    <message>
        <source>Definition: %1 → %2</source>
        <translation>Definition: %1 → %2</translation>
    </message>
    <message>
        <source>Basis: no longer %1</source>
        <translation>Basis: no longer %1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>Basis changed</source>
        <translation>Basis changed</translation>
    </message>
    <message>
        <source>A note of the report says so.</source>
        <translation>A note of the report says so.</translation>
    </message>
    <message>
        <source>%1, another definition</source>
        <translation>%1, another definition</translation>
    </message>
    <message>
        <source>The target is of %1, the actual of %2: another definition.</source>
        <translation>The target is of %1, the actual of %2: another definition.</translation>
    </message>
</context>
<context>
    <name>PlanLens::DegreesModel</name>
    <message>
        <source>stronger</source>
        <translation>stronger</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>weaker</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Degree</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
</context>
<context>
    <name>PlanLens::DockTitle</name>
    <message>
        <source>Hide %1 (the View menu brings it back)</source>
        <translation>Hide %1 (the View menu brings it back)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Hide %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::Doctor</name>
    <message>
        <source>There is no library.</source>
        <translation>There is no library.</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n report(s) could not be read again.</source>
        <translation>
            <numerusform>The figures of %n report could not be read again.</numerusform>
            <numerusform>The figures of %n reports could not be read again.</numerusform>
        </translation>
    </message>
    <message>
        <source>It exists already, and nothing is written over it.</source>
        <translation>It exists already, and nothing is written over it.</translation>
    </message>
    <message>
        <source>Reports are missing in the search index.</source>
        <translation>Reports are missing in the search index.</translation>
    </message>
    <message numerus="yes">
        <source>The search index disagrees with the text of %n report(s).</source>
        <translation>
            <numerusform>The search index disagrees with the text of %n report.</numerusform>
            <numerusform>The search index disagrees with the text of %n reports.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment %1 of the search index disagrees with the texts.</source>
        <translation>Segment %1 of the search index disagrees with the texts.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” belong to nothing in “%2”.</source>
        <translation>
            <numerusform>%n row of “%1” belongs to nothing in “%2”.</numerusform>
            <numerusform>%n rows of “%1” belong to nothing in “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report “%1” has other figures or problems than it is listed with.</source>
        <translation>The report “%1” has other figures or problems than it is listed with.</translation>
    </message>
    <message>
        <source>It was made by an older version of the program: open it once. Its file is sound.</source>
        <translation>It was made by an older version of the program: open it once. Its file is sound.</translation>
    </message>
    <message>
        <source>The file is empty: there is no library in it yet.</source>
        <translation>The file is empty: there is no library in it yet.</translation>
    </message>
    <message>
        <source>Rows of “%1” are lost.</source>
        <translation>Rows of “%1” are lost.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file do not fit their checksums, and nothing else is wrong: another program wrote into it, or the disk changed some bytes. “planlens doctor --to NEW” takes all of it over into a new library.</source>
        <translation>
            <numerusform>%n page of the file does not fit its checksums, and nothing else is wrong: another program wrote into it, or the disk changed some bytes. “planlens doctor --to NEW” takes all of it over into a new library.</numerusform>
            <numerusform>%n pages of the file do not fit their checksums, and nothing else is wrong: another program wrote into it, or the disk changed some bytes. “planlens doctor --to NEW” takes all of it over into a new library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file do not fit their checksums: the disk changed them, or another program wrote there.</source>
        <translation>
            <numerusform>%n page of the file does not fit its checksums: the disk changed it, or another program wrote there.</numerusform>
            <numerusform>%n pages of the file do not fit their checksums: the disk changed them, or another program wrote there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of “%1” were taken over though they do not fit their checksums: look through them.</source>
        <translation>Rows of “%1” were taken over though they do not fit their checksums: look through them.</translation>
    </message>
    <message>
        <source>The report “%1” was taken over though it does not fit its checksums; its text agrees with the search index.</source>
        <translation>The report “%1” was taken over though it does not fit its checksums; its text agrees with the search index.</translation>
    </message>
</context>
<context>
    <name>PlanLens::DocumentArea</name>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>Scroll &amp;Together</translation>
    </message>
    <message>
        <source>Close the &amp;Second Report</source>
        <translation>Close the &amp;Second Report</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>First report</translation>
    </message>
    <message>
        <source>Second report</source>
        <translation>Second report</translation>
    </message>
    <message>
        <source>Two reports scroll together by section where their sections correspond</source>
        <translation>Two reports scroll together by section where their sections correspond</translation>
    </message>
    <message>
        <source>Leave one report on the screen</source>
        <translation>Leave one report on the screen</translation>
    </message>
</context>
<context>
    <name>PlanLens::DocumentLimits</name>
    <message>
        <source>line %1: more than %2 cells of tables</source>
        <translation>line %1: more than %2 cells of tables</translation>
    </message>
    <message>
        <source>line %1: more than %2 paragraphs</source>
        <translation>line %1: more than %2 paragraphs</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>more than %1 characters</translation>
    </message>
    <message>
        <source>line %1: more than %2 characters</source>
        <translation>line %1: more than %2 characters</translation>
    </message>
    <message>
        <source>more than %1 groups within each other</source>
        <translation>more than %1 groups within each other</translation>
    </message>
</context>
<context>
    <name>PlanLens::DocumentPane</name>
    <message>
        <source>Open a report: drop files here or choose one at the left.</source>
        <translation>Open a report: drop files here or choose one at the left.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text of the report</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>No report</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with Source</source>
        <translation>Copy with Source</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>Show This Indicator</source>
        <translation>Show This Indicator</translation>
    </message>
    <message>
        <source>Correct This Figure…</source>
        <translation>Correct This Figure…</translation>
    </message>
    <message>
        <source>Make This a Figure…</source>
        <translation>Make This a Figure…</translation>
    </message>
    <message>
        <source>Look Closer…</source>
        <translation>Look Closer…</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bookmark</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::DocumentView</name>
    <message>
        <source>Nothing explains this number: it may be a figure that was not read. Click it, then F2 makes it one.</source>
        <translation>Nothing explains this number: it may be a figure that was not read. Click it, then F2 makes it one.</translation>
    </message>
</context>
<context>
    <name>PlanLens::DocxReader</name>
    <message>
        <source>a document type declaration is not allowed</source>
        <translation>a document type declaration is not allowed</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>footnote %1</translation>
    </message>
    <message>
        <source>endnote %1</source>
        <translation>endnote %1</translation>
    </message>
    <message>
        <source>the document does not hold it</source>
        <translation>the document does not hold it</translation>
    </message>
    <message>
        <source>%1: an element with more than %2 attributes</source>
        <translation>%1: an element with more than %2 attributes</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>it is nested too deeply</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>line of a part, what is wrong</comment>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of an archive, what is wrong</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PlanLens::EmptySheet</name>
    <message>
        <source>The library has no figures for this sheet.</source>
        <translation>The library has no figures for this sheet.</translation>
    </message>
    <message>
        <source>There is no such sheet: %1.</source>
        <translation>There is no such sheet: %1.</translation>
    </message>
    <message>
        <source>Take &amp;Back What Is Chosen</source>
        <translation>Take &amp;Back What Is Chosen</translation>
    </message>
    <message>
        <source>The library has no figures for what is chosen together: indicators, regions, year.</source>
        <translation>The library has no figures for what is chosen together: indicators, regions, year.</translation>
    </message>
    <message>
        <source>&amp;Untick the Indicators</source>
        <translation>&amp;Untick the Indicators</translation>
    </message>
    <message>
        <source>For the indicators that are ticked there are no figures in this sheet.</source>
        <translation>For the indicators that are ticked there are no figures in this sheet.</translation>
    </message>
    <message>
        <source>Take &amp;Back the Regions</source>
        <translation>Take &amp;Back the Regions</translation>
    </message>
    <message>
        <source>For the regions that are chosen there are no figures in this sheet.</source>
        <translation>For the regions that are chosen there are no figures in this sheet.</translation>
    </message>
    <message>
        <source>Take &amp;Back the Year</source>
        <translation>Take &amp;Back the Year</translation>
    </message>
    <message>
        <source>For the year that is chosen there are no figures in this sheet.</source>
        <translation>For the year that is chosen there are no figures in this sheet.</translation>
    </message>
</context>
<context>
    <name>PlanLens::Explanation</name>
    <message>
        <source>the level from which something changed</source>
        <translation>the level from which something changed</translation>
    </message>
    <message>
        <source>how much of a plan was done</source>
        <translation>how much of a plan was done</translation>
    </message>
    <message>
        <source>how far it is from what it is compared with</source>
        <translation>how far it is from what it is compared with</translation>
    </message>
    <message>
        <source>a share of a whole</source>
        <translation>a share of a whole</translation>
    </message>
    <message>
        <source>the next number of a list, before its noun</source>
        <translation>the next number of a list, before its noun</translation>
    </message>
    <message>
        <source>a number between its verb and its noun</source>
        <translation>a number between its verb and its noun</translation>
    </message>
    <message>
        <source>a number before its noun</source>
        <translation>a number before its noun</translation>
    </message>
    <message>
        <source>one of several figures given out one by one</source>
        <translation>one of several figures given out one by one</translation>
    </message>
    <message>
        <source>one figure for all members of a list</source>
        <translation>one figure for all members of a list</translation>
    </message>
    <message>
        <source>growth of what is named before it</source>
        <translation>growth of what is named before it</translation>
    </message>
    <message>
        <source>growth of what was spoken of before</source>
        <translation>growth of what was spoken of before</translation>
    </message>
    <message>
        <source>a fall by a rate</source>
        <translation>a fall by a rate</translation>
    </message>
    <message>
        <source>a change by percentage points</source>
        <translation>a change by percentage points</translation>
    </message>
    <message>
        <source>a change by an amount</source>
        <translation>a change by an amount</translation>
    </message>
    <message>
        <source>what was added</source>
        <translation>what was added</translation>
    </message>
    <message>
        <source>a bound without a verb of its own</source>
        <translation>a bound without a verb of its own</translation>
    </message>
    <message>
        <source>a rate that was reached</source>
        <translation>a rate that was reached</translation>
    </message>
    <message>
        <source>a level of what is named before it</source>
        <translation>a level of what is named before it</translation>
    </message>
    <message>
        <source>a level of what was spoken of before</source>
        <translation>a level of what was spoken of before</translation>
    </message>
    <message>
        <source>the next name of a list, with its number</source>
        <translation>the next name of a list, with its number</translation>
    </message>
    <message>
        <source>a name and its sum of money</source>
        <translation>a name and its sum of money</translation>
    </message>
    <message>
        <source>a verb, a name and their count</source>
        <translation>a verb, a name and their count</translation>
    </message>
    <message>
        <source>a name and its count</source>
        <translation>a name and its count</translation>
    </message>
    <message>
        <source>a name and its amount</source>
        <translation>a name and its amount</translation>
    </message>
    <message>
        <source>a number of what the sentence is about</source>
        <translation>a number of what the sentence is about</translation>
    </message>
    <message>
        <source>the column of targets</source>
        <translation>the column of targets</translation>
    </message>
    <message>
        <source>the column of actuals</source>
        <translation>the column of actuals</translation>
    </message>
    <message>
        <source>the column of estimated actuals</source>
        <translation>the column of estimated actuals</translation>
    </message>
    <message>
        <source>the column of growth</source>
        <translation>the column of growth</translation>
    </message>
    <message>
        <source>the column of shares</source>
        <translation>the column of shares</translation>
    </message>
    <message>
        <source>the column of changes</source>
        <translation>the column of changes</translation>
    </message>
    <message>
        <source>the column of contributions</source>
        <translation>the column of contributions</translation>
    </message>
    <message>
        <source>the column of plan completion</source>
        <translation>the column of plan completion</translation>
    </message>
    <message>
        <source>the column of amounts</source>
        <translation>the column of amounts</translation>
    </message>
    <message>
        <source>the column of amounts beside growth or shares</source>
        <translation>the column of amounts beside growth or shares</translation>
    </message>
    <message>
        <source>the column of a quantity</source>
        <translation>the column of a quantity</translation>
    </message>
    <message>
        <source>the column of a part of the people or places</source>
        <translation>the column of a part of the people or places</translation>
    </message>
    <message>
        <source>a line of a list: its name and its figure</source>
        <translation>a line of a list: its name and its figure</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>growth</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>a fall</translation>
    </message>
    <message>
        <source>the level reached</source>
        <translation>the level reached</translation>
    </message>
    <message>
        <source>a level</source>
        <translation>a level</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>a share</translation>
    </message>
    <message>
        <source>a lower bound</source>
        <translation>a lower bound</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>an upper bound</source>
        <translation>an upper bound</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>approximate</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>one by one</translation>
    </message>
    <message>
        <source>for each member</source>
        <translation>for each member</translation>
    </message>
    <message>
        <source>an average over years</source>
        <translation>an average over years</translation>
    </message>
    <message>
        <source>an average over two years</source>
        <translation>an average over two years</translation>
    </message>
    <message>
        <source>a sum over the period</source>
        <translation>a sum over the period</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>an estimate</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>a target</translation>
    </message>
    <message>
        <source>a comparable basis</source>
        <translation>a comparable basis</translation>
    </message>
    <message>
        <source>an adverb</source>
        <translation>an adverb</translation>
    </message>
    <message>
        <source>a day or a month</source>
        <translation>a day or a month</translation>
    </message>
    <message>
        <source>no part of the name</source>
        <translation>no part of the name</translation>
    </message>
    <message>
        <source>several years</source>
        <translation>several years</translation>
    </message>
    <message>
        <source>completes a plan</source>
        <translation>completes a plan</translation>
    </message>
    <message>
        <source>equals a share</source>
        <translation>equals a share</translation>
    </message>
    <message>
        <source>the same amount in another unit</source>
        <translation>the same amount in another unit</translation>
    </message>
    <message>
        <source>actuals</source>
        <translation>actuals</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>targets</translation>
    </message>
    <message>
        <source>estimated actuals</source>
        <translation>estimated actuals</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>shares</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>what it is compared with</source>
        <translation>what it is compared with</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>amounts</translation>
    </message>
    <message>
        <source>plan completion</source>
        <translation>plan completion</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>contributions</translation>
    </message>
    <message>
        <source>a part of the people or places</source>
        <translation>a part of the people or places</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Read as: %1</translation>
    </message>
    <message>
        <source>%1; by %2</source>
        <comment>the rule, its words</comment>
        <translation>%1; by %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>more than what it is compared with</source>
        <translation>more than what it is compared with</translation>
    </message>
    <message>
        <source>less than what it is compared with</source>
        <translation>less than what it is compared with</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a word and what it means</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>the column of ranks</source>
        <translation>the column of ranks</translation>
    </message>
    <message>
        <source>the column of comparisons with another place</source>
        <translation>the column of comparisons with another place</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>ranks</translation>
    </message>
    <message>
        <source>what was planned</source>
        <translation>what was planned</translation>
    </message>
    <message>
        <source>faster or slower</source>
        <translation>faster or slower</translation>
    </message>
    <message>
        <source>the column of index numbers</source>
        <translation>the column of index numbers</translation>
    </message>
    <message>
        <source>index numbers</source>
        <translation>index numbers</translation>
    </message>
</context>
<context>
    <name>PlanLens::Figure</name>
    <message>
        <source>est.</source>
        <comment>an actual that is preliminary</comment>
        <translation>est.</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>binding</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a figure that a person put right</comment>
        <translation>corrected</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>growth</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>contribution</translation>
    </message>
    <message>
        <source>against the target</source>
        <translation>against the target</translation>
    </message>
    <message>
        <source>made by a person</source>
        <translation>made by a person</translation>
    </message>
</context>
<context>
    <name>PlanLens::FigureDialog</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Correct a Figure</source>
        <translation>Correct a Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>As a report prints it: 6.1%以上, 5%—5.5%, 2万户, 正增长</source>
        <translation>As a report prints it: 6.1%以上, 5%—5.5%, 2万户, 正增长</translation>
    </message>
    <message>
        <source>Name of the indicator</source>
        <translation>Name of the indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Target or actual</source>
        <translation>Target or actual</translation>
    </message>
    <message>
        <source>Printed in the report</source>
        <translation>Printed in the report</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Value</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>R&amp;ole</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>&amp;Withdraw Correction</source>
        <translation>&amp;Withdraw Correction</translation>
    </message>
    <message>
        <source>Shows the figure as it was read again</source>
        <translation>Shows the figure as it was read again</translation>
    </message>
    <message>
        <source>An indicator needs a name.</source>
        <translation>An indicator needs a name.</translation>
    </message>
    <message>
        <source>“%1” is no figure that can be read.</source>
        <translation>“%1” is no figure that can be read.</translation>
    </message>
    <message>
        <source>“%1” is no region that is known.</source>
        <translation>“%1” is no region that is known.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>What is measured</translation>
    </message>
</context>
<context>
    <name>PlanLens::FigureDifference</name>
    <message>
        <source>lower limit %1</source>
        <translation>lower limit %1</translation>
    </message>
    <message>
        <source>upper limit %1</source>
        <translation>upper limit %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::FigureTip</name>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>estimated actual</source>
        <translation>estimated actual</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>%1, of which %2</source>
        <translation>%1, of which %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, printed text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>period, role, printed text</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>binding</translation>
    </message>
    <message>
        <source>taken for: %1</source>
        <translation>taken for: %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::FileFormat</name>
    <message>
        <source>encrypted document</source>
        <translation>encrypted document</translation>
    </message>
</context>
<context>
    <name>PlanLens::FindBar</name>
    <message>
        <source>Find in this report</source>
        <translation>Find in this report</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>Number of places found</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Close the find bar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>PlanLens::FindingDelegate</name>
    <message>
        <source>rests on a corrected figure</source>
        <translation>rests on a corrected figure</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>dealt with</translation>
    </message>
</context>
<context>
    <name>PlanLens::FindingsLinks</name>
    <message>
        <source>Tick a Finding Off</source>
        <translation>Tick a Finding Off</translation>
    </message>
    <message>
        <source>What came of it; may stay empty</source>
        <translation>What came of it; may stay empty</translation>
    </message>
</context>
<context>
    <name>PlanLens::FindingsModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>dealt with by %1</source>
        <translation>dealt with by %1</translation>
    </message>
    <message>
        <source>dealt with by %1: %2</source>
        <translation>dealt with by %1: %2</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>dealt with</translation>
    </message>
    <message>
        <source>dealt with: %1</source>
        <translation>dealt with: %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::FindingsPane</name>
    <message>
        <source>Every kind</source>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Kind of finding</translation>
    </message>
    <message>
        <source>Shows the findings of one kind only</source>
        <translation>Shows the findings of one kind only</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>This report</translation>
    </message>
    <message>
        <source>Every report checked</source>
        <translation>Every report checked</translation>
    </message>
    <message>
        <source>Reports whose findings are shown</source>
        <translation>Reports whose findings are shown</translation>
    </message>
    <message>
        <source>Shows the findings of this report, or of all checked with it</source>
        <translation>Shows the findings of this report, or of all checked with it</translation>
    </message>
    <message>
        <source>Shows the claims too that agree with what they are checked against</source>
        <translation>Shows the claims too that agree with what they are checked against</translation>
    </message>
    <message>
        <source>Findings of the report</source>
        <translation>Findings of the report</translation>
    </message>
    <message>
        <source>There is nothing in this report that could be checked.</source>
        <translation>There is nothing in this report that could be checked.</translation>
    </message>
    <message>
        <source>The report is being checked…</source>
        <translation>The report is being checked…</translation>
    </message>
    <message>
        <source>What a report claims, set against its tables, its sums and the other reports, is listed here.</source>
        <translation>What a report claims, set against its tables, its sums and the other reports, is listed here.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be checked: %1</source>
        <translation>The report could not be checked: %1</translation>
    </message>
    <message>
        <source>Shows the findings too that were ticked off</source>
        <translation>Shows the findings too that were ticked off</translation>
    </message>
    <message>
        <source>Tick Off…</source>
        <translation>Tick Off…</translation>
    </message>
    <message>
        <source>Show in the Report</source>
        <translation>Show in the Report</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Open Again</translation>
    </message>
    <message>
        <source>Agreeing</source>
        <translation>Agreeing</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nothing fits what is chosen above. Agreeing and Done show more.</source>
        <translation>Nothing fits what is chosen above. Agreeing and Done show more.</translation>
    </message>
</context>
<context>
    <name>PlanLens::FormatsDialog</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s), note(s) or label(s)</source>
        <translation>
            <numerusform>%n correction, note or label</numerusform>
            <numerusform>%n corrections, notes or labels</numerusform>
        </translation>
    </message>
    <message>
        <source>counts for others by now</source>
        <translation>counts for others by now</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Join</translation>
    </message>
    <message>
        <source>Join Formats</source>
        <translation>Join Formats</translation>
    </message>
    <message>
        <source>The format that is chosen counts. The others stay in the library and can be opened from it, but are no longer counted, searched or charted a second time.</source>
        <translation>The format that is chosen counts. The others stay in the library and can be opened from it, but are no longer counted, searched or charted a second time.</translation>
    </message>
    <message>
        <source>Reports and their formats</source>
        <translation>Reports and their formats</translation>
    </message>
    <message>
        <source>These reports differ in kind, place or years. Join them only if they are one all the same.</source>
        <translation>These reports differ in kind, place or years. Join them only if they are one all the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n further report(s) can be joined after these.</source>
        <translation>
            <numerusform>%n further report can be joined after these.</numerusform>
            <numerusform>%n further reports can be joined after these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::GlyphCoverage</name>
    <message>
        <source>no font at hand has a glyph for U+%1: an empty box stands in its place (%2, “%3”)</source>
        <translation>no font at hand has a glyph for U+%1: an empty box stands in its place (%2, “%3”)</translation>
    </message>
    <message numerus="yes">
        <source>and %n further character(s) without a glyph</source>
        <translation>
            <numerusform>and %n further character without a glyph</numerusform>
            <numerusform>and %n further characters without a glyph</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::HtmlReader</name>
    <message>
        <source>more than %1 for the elements of a page</source>
        <translation>more than %1 for the elements of a page</translation>
    </message>
    <message>
        <source>more than %1 of markup</source>
        <translation>more than %1 of markup</translation>
    </message>
    <message>
        <source>an element with more than %1 attributes</source>
        <translation>an element with more than %1 attributes</translation>
    </message>
    <message>
        <source>more than %1 elements and texts</source>
        <translation>more than %1 elements and texts</translation>
    </message>
    <message>
        <source>more than %1 elements within each other</source>
        <translation>more than %1 elements within each other</translation>
    </message>
</context>
<context>
    <name>PlanLens::IdentityDialog</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Year reviewed</source>
        <translation>Year reviewed</translation>
    </message>
    <message>
        <source>Year planned</source>
        <translation>Year planned</translation>
    </message>
    <message>
        <source>What the Report Is</source>
        <translation>What the Report Is</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Year re&amp;viewed</source>
        <translation>Year re&amp;viewed</translation>
    </message>
    <message>
        <source>Year &amp;planned</source>
        <translation>Year &amp;planned</translation>
    </message>
    <message>
        <source>As It Was &amp;Read</source>
        <translation>As It Was &amp;Read</translation>
    </message>
    <message>
        <source>Takes the correction back</source>
        <translation>Takes the correction back</translation>
    </message>
</context>
<context>
    <name>PlanLens::ImportBanner</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Stops after the file in hand; what is imported stays</source>
        <translation>Stops after the file in hand; what is imported stays</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Files that could not be read</translation>
    </message>
    <message>
        <source>Importing reports…</source>
        <translation>Importing reports…</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>The import was cancelled.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) imported.</source>
        <translation>
            <numerusform>%n report imported.</numerusform>
            <numerusform>%n reports imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s).</source>
        <translation>
            <numerusform>%n new version.</numerusform>
            <numerusform>%n new versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read:</source>
        <translation>
            <numerusform>%n file could not be read:</numerusform>
            <numerusform>%n files could not be read:</numerusform>
        </translation>
    </message>
    <message>
        <source>No report was found there.</source>
        <translation>No report was found there.</translation>
    </message>
    <message>
        <source>Paused · %1 of %2</source>
        <translation>Paused · %1 of %2</translation>
    </message>
    <message>
        <source>Pausing after the file in hand…</source>
        <translation>Pausing after the file in hand…</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Res&amp;ume</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Resume the import</source>
        <translation>Resume the import</translation>
    </message>
    <message>
        <source>Pause the import</source>
        <translation>Pause the import</translation>
    </message>
    <message>
        <source>Goes on with the next file</source>
        <translation>Goes on with the next file</translation>
    </message>
    <message>
        <source>Stands still after the file in hand, until it is resumed</source>
        <translation>Stands still after the file in hand, until it is resumed</translation>
    </message>
    <message>
        <source>Asks which format of each report counts</source>
        <translation>Asks which format of each report counts</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are there in several formats, and count several times.</source>
        <translation>
            <numerusform>%n report is there in several formats, and counts several times.</numerusform>
            <numerusform>%n reports are there in several formats, and count several times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jo&amp;in…</source>
        <translation>Jo&amp;in…</translation>
    </message>
</context>
<context>
    <name>PlanLens::Importing</name>
    <message>
        <source>no access to the folder</source>
        <translation>no access to the folder</translation>
    </message>
    <message>
        <source>its name is not in UTF-8: rename it</source>
        <translation>its name is not in UTF-8: rename it</translation>
    </message>
    <message>
        <source>a link that leads out of the folder: import the folder %1 itself</source>
        <translation>a link that leads out of the folder: import the folder %1 itself</translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorChanges</name>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>redefined</source>
        <translation>redefined</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renamed</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>raised</translation>
    </message>
    <message>
        <source>lowered</source>
        <translation>lowered</translation>
    </message>
    <message>
        <source>other basis</source>
        <translation>other basis</translation>
    </message>
    <message>
        <source>other unit</source>
        <translation>other unit</translation>
    </message>
    <message>
        <source>firmer</source>
        <translation>firmer wording</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>softer wording</translation>
    </message>
    <message>
        <source>other wording</source>
        <translation>other wording</translation>
    </message>
    <message>
        <source>other figure</source>
        <translation>other figure</translation>
    </message>
    <message>
        <source>target only: %1</source>
        <comment>a place</comment>
        <translation>target only: %1</translation>
    </message>
    <message>
        <source>stands in the place of %1 under %2, in the same unit</source>
        <translation>stands in the place of %1 under %2, in the same unit</translation>
    </message>
    <message>
        <source>stands in the place of %1, in the same unit</source>
        <translation>stands in the place of %1, in the same unit</translation>
    </message>
    <message>
        <source>equal</source>
        <comment>of two places</comment>
        <translation>equal</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>a place</comment>
        <translation>only %1</translation>
    </message>
    <message>
        <source>defined otherwise</source>
        <comment>of two places</comment>
        <translation>defined otherwise</translation>
    </message>
    <message>
        <source>other name</source>
        <comment>of two places</comment>
        <translation>other name</translation>
    </message>
    <message>
        <source>higher</source>
        <comment>of two places</comment>
        <translation>higher</translation>
    </message>
    <message>
        <source>lower</source>
        <comment>of two places</comment>
        <translation>lower</translation>
    </message>
    <message>
        <source>other basis</source>
        <comment>of two places</comment>
        <translation>other basis</translation>
    </message>
    <message>
        <source>other unit</source>
        <comment>of two places</comment>
        <translation>other unit</translation>
    </message>
    <message>
        <source>firmer</source>
        <comment>of two places</comment>
        <translation>firmer wording</translation>
    </message>
    <message>
        <source>softer</source>
        <comment>of two places</comment>
        <translation>softer wording</translation>
    </message>
    <message>
        <source>other wording</source>
        <comment>of two places</comment>
        <translation>other wording</translation>
    </message>
    <message>
        <source>other figure</source>
        <comment>of two places</comment>
        <translation>other figure</translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorChangesModel</name>
    <message>
        <source>as stated</source>
        <comment>the report&apos;s own word</comment>
        <translation>as stated</translation>
    </message>
    <message>
        <source>as the other report restates it</source>
        <translation>as the other report restates it</translation>
    </message>
    <message>
        <source>not in the report&apos;s list of indicators</source>
        <translation>not in the report&apos;s list of indicators</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, name of an indicator</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Difference of targets</source>
        <translation>Difference of targets</translation>
    </message>
    <message>
        <source>Change of actuals</source>
        <translation>Change of actuals</translation>
    </message>
    <message>
        <source>Difference of actuals</source>
        <translation>Difference of actuals</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorModel</name>
    <message>
        <source>as stated</source>
        <comment>the report&apos;s own word</comment>
        <translation>as stated</translation>
    </message>
    <message>
        <source>nothing printed (%1)</source>
        <translation>nothing printed (%1)</translation>
    </message>
    <message>
        <source>printed: %1 (%2)</source>
        <translation>printed: %1 (%2)</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Change of target</source>
        <translation>Change of target</translation>
    </message>
    <message>
        <source>Second report</source>
        <translation>Second report</translation>
    </message>
    <message>
        <source>Other years</source>
        <translation>Other years</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in the report: %1</source>
        <translation>in the report: %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorPane</name>
    <message>
        <source>Filter: indicator, section, pinyin</source>
        <translation>Filter: indicator, section, pinyin</translation>
    </message>
    <message>
        <source>Filter the indicators</source>
        <translation>Filter the indicators</translation>
    </message>
    <message>
        <source>Verdicts to show</source>
        <translation>Verdicts to show</translation>
    </message>
    <message>
        <source>Shows only indicators with this verdict</source>
        <translation>Shows only indicators with this verdict</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>All verdicts</translation>
    </message>
    <message>
        <source>Indicators of the report</source>
        <translation>Indicators of the report</translation>
    </message>
    <message>
        <source>No figure was found in this report.</source>
        <translation>No figure was found in this report.</translation>
    </message>
    <message>
        <source>The indicators of a report are listed here once one is open.</source>
        <translation>The indicators of a report are listed here once one is open.</translation>
    </message>
    <message>
        <source>Show in the Report</source>
        <translation>Show in the Report</translation>
    </message>
    <message>
        <source>Correct This Figure…</source>
        <translation>Correct This Figure…</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Clear the Filter</translation>
    </message>
    <message>
        <source>The filter leaves none of the indicators.</source>
        <translation>The filter leaves none of the indicators.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) shown</source>
        <translation>
            <numerusform>%n row shown</numerusform>
            <numerusform>%n rows shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorTable</name>
    <message>
        <source>In the text</source>
        <translation>In the text</translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorTally</name>
    <message>
        <source>%1 met</source>
        <translation>%1 met</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 missed</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-row(s)</source>
        <translation>
            <numerusform>%n sub-row</numerusform>
            <numerusform>%n sub-rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a number</source>
        <translation>
            <numerusform>%n row without a number</numerusform>
            <numerusform>%n rows without a number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for next year only</source>
        <translation>
            <numerusform>%n for next year only</numerusform>
            <numerusform>%n for next year only</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; not counted: %2</source>
        <translation>%1; not counted: %2</translation>
    </message>
</context>
<context>
    <name>PlanLens::JoinCandidates</name>
    <message>
        <source>no unit</source>
        <translation>no unit</translation>
    </message>
    <message>
        <source>The same name as “%1”.</source>
        <translation>The same name as “%1”.</translation>
    </message>
    <message>
        <source>The same name as “%1”, but in %2 instead of %3.</source>
        <translation>The same name as “%1”, but in %2 instead of %3.</translation>
    </message>
    <message>
        <source>“%1” but for “%2”, which adds nothing.</source>
        <translation>“%1” but for “%2”, which adds nothing.</translation>
    </message>
    <message>
        <source>The characters of “%1” in another order.</source>
        <translation>The characters of “%1” in another order.</translation>
    </message>
    <message>
        <source>“%1” without “%2”.</source>
        <translation>“%1” without “%2”.</translation>
    </message>
    <message>
        <source>“%1” with “%2” added.</source>
        <translation>“%1” with “%2” added.</translation>
    </message>
    <message>
        <source>“%1” with “%2” instead of “%3”.</source>
        <translation>“%1” with “%2” instead of “%3”.</translation>
    </message>
</context>
<context>
    <name>PlanLens::JoinFormats</name>
    <message>
        <source>joined formats of “%1”</source>
        <translation>joined formats of “%1”</translation>
    </message>
    <message numerus="yes">
        <source>joined formats of %n report(s)</source>
        <translation>
            <numerusform>joined formats of %n report</numerusform>
            <numerusform>joined formats of %n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>separated format of “%1”</source>
        <translation>separated format of “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n separated format(s)</source>
        <translation>
            <numerusform>%n separated format</numerusform>
            <numerusform>%n separated formats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::KeysWindow</name>
    <message>
        <source>Keys of PlanLens</source>
        <translation>Keys of PlanLens</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Prints this list</source>
        <translation>Prints this list</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Closes this list</source>
        <translation>Closes this list</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not begin.</source>
        <translation>Nothing was printed: the printer could not begin.</translation>
    </message>
</context>
<context>
    <name>PlanLens::LabelReports</name>
    <message>
        <source>labels of “%1”</source>
        <translation>labels of “%1”</translation>
    </message>
    <message numerus="yes">
        <source>labels of %n report(s)</source>
        <translation>
            <numerusform>labels of %n report</numerusform>
            <numerusform>labels of %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels in use</source>
        <translation>Labels in use</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>New label</translation>
    </message>
    <message>
        <source>A word of your own; commas part several</source>
        <translation>A word of your own; commas part several</translation>
    </message>
    <message>
        <source>&amp;New label</source>
        <translation>&amp;New label</translation>
    </message>
    <message>
        <source>%1 (on %2 of %3 reports)</source>
        <comment>a label, how many have it</comment>
        <translation>%1 (on %2 of %3 reports)</translation>
    </message>
</context>
<context>
    <name>PlanLens::Library</name>
    <message>
        <source>The library is in use by another program; try again when it is done.</source>
        <translation>The library is in use by another program; try again when it is done.</translation>
    </message>
    <message>
        <source>The library cannot be written: the file or its folder is read-only.</source>
        <translation>The library cannot be written: the file or its folder is read-only.</translation>
    </message>
    <message>
        <source>The disk that holds the library failed.</source>
        <translation>The disk that holds the library failed.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>The disk is full; nothing was changed.</translation>
    </message>
    <message>
        <source>The file is no PlanLens library.</source>
        <translation>The file is no PlanLens library.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>The library cannot be opened.</translation>
    </message>
    <message>
        <source>The database reports: %1</source>
        <translation>The database reports: %1</translation>
    </message>
    <message>
        <source>This is a folder, not a library.</source>
        <translation>This is a folder, not a library.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>The file is a database of another program, not a PlanLens library.</source>
        <translation>The file is a database of another program, not a PlanLens library.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of PlanLens. Update PlanLens to open it; nothing was changed.</source>
        <translation>The library was made by a newer version of PlanLens. Update PlanLens to open it; nothing was changed.</translation>
    </message>
    <message>
        <source>The newest changes of the library are still in its log (%1), which cannot be read here. Open the library once where it can be written.</source>
        <translation>The newest changes of the library are still in its log (%1), which cannot be read here. Open the library once where it can be written.</translation>
    </message>
    <message>
        <source>The library is no longer there: it was deleted, moved or replaced while it was open. Nothing was changed.</source>
        <translation>The library is no longer there: it was deleted, moved or replaced while it was open. Nothing was changed.</translation>
    </message>
    <message>
        <source>Another program is changing the library, which can only be read here; try again when it is done.</source>
        <translation>Another program is changing the library, which can only be read here; try again when it is done.</translation>
    </message>
    <message>
        <source>The library is no longer there: it was deleted or moved.</source>
        <translation>The library is no longer there: it was deleted or moved.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be read.</source>
        <translation>The report “%1” cannot be read.</translation>
    </message>
    <message>
        <source>The library cannot be searched yet: open it once where it can be written.</source>
        <translation>The library cannot be searched yet: open it once where it can be written.</translation>
    </message>
    <message>
        <source>The library holds more text than can be searched.</source>
        <translation>The library holds more text than can be searched.</translation>
    </message>
    <message>
        <source>The library is damaged, or another program wrote into it. “planlens doctor” says what is wrong, and salvages what is whole.</source>
        <translation>The library is damaged, or another program wrote into it. “planlens doctor” says what is wrong, and salvages what is whole.</translation>
    </message>
    <message>
        <source>The library’s file was cut off while it was open.</source>
        <translation>The library’s file was cut off while it was open.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a library.</source>
        <translation>This is a device or a pipe, not a library.</translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryCommands</name>
    <message>
        <source>Remove from Library</source>
        <translation>Remove from Library</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Show in Folder</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>The folder %1 cannot be opened.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is taken out of the library, with its older versions. Its file stays where it is.</source>
        <translation>%1 is taken out of the library, with its older versions. Its file stays where it is.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are taken out of the library, with their older versions. Their files stay where they are.</source>
        <translation>
            <numerusform>%n report is taken out of the library, with its older versions. Its file stays where it is.</numerusform>
            <numerusform>%n reports are taken out of the library, with their older versions. Their files stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further format(s) that are joined to them go too.</source>
        <translation>
            <numerusform>%n further format that is joined to them goes too.</numerusform>
            <numerusform>%n further formats that are joined to them go too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryMenu</name>
    <message>
        <source>Libraries (*.sqlite);;All files (*)</source>
        <translation>Libraries (*.sqlite);;All files (*)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Library</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;New Library…</translation>
    </message>
    <message>
        <source>Begins an empty library in a file of its own</source>
        <translation>Begins an empty library in a file of its own</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Open Library…</translation>
    </message>
    <message>
        <source>Shows another library in this window</source>
        <translation>Shows another library in this window</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>New &amp;Window</translation>
    </message>
    <message>
        <source>Opens another window on this library</source>
        <translation>Opens another window on this library</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>New Library</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>reports</translation>
    </message>
    <message>
        <source>There is a file of this name already. It stays as it is; choose another name, or open it.</source>
        <translation>There is a file of this name already. It stays as it is; choose another name, or open it.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Open Library</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryModel</name>
    <message>
        <source>Region not known</source>
        <translation>Region not known</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n report(s)</source>
        <translation>
            <numerusform>%1: %n report</numerusform>
            <numerusform>%1: %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>what it is was corrected by hand</source>
        <translation>what it is was corrected by hand</translation>
    </message>
    <message>
        <source>labels: %1</source>
        <translation>labels: %1</translation>
    </message>
    <message>
        <source>%1, labels: %2</source>
        <comment>a report</comment>
        <translation>%1, labels: %2</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place, how many reports</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>counted twice?</source>
        <comment>a report that is there in two formats</comment>
        <translation>counted twice?</translation>
    </message>
    <message>
        <source>also as %1: %2</source>
        <comment>a format, its file</comment>
        <translation>also as %1: %2</translation>
    </message>
    <message>
        <source>seems to be the same report as %1, and counts once more</source>
        <comment>a file</comment>
        <translation>seems to be the same report as %1, and counts once more</translation>
    </message>
    <message>
        <source>%1, also as %2</source>
        <comment>a report, formats</comment>
        <translation>%1, also as %2</translation>
    </message>
    <message>
        <source>%1, seems to be counted several times</source>
        <comment>a report</comment>
        <translation>%1, seems to be counted several times</translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryPane</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Filter: name, pinyin, year</source>
        <translation>Filter: name, pinyin, year</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filter the library</translation>
    </message>
    <message>
        <source>Names, pinyin or initials, years, labels; several words must all apply</source>
        <translation>Names, pinyin or initials, years, labels; several words must all apply</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Open &amp;Beside</source>
        <translation>Open &amp;Beside</translation>
    </message>
    <message>
        <source>&amp;Correct What It Is…</source>
        <translation>&amp;Correct What It Is…</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>&amp;Labels…</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Show in &amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Remove from Library…</source>
        <translation>&amp;Remove from Library…</translation>
    </message>
    <message>
        <source>Compare the &amp;Selected Reports</source>
        <translation>Compare the &amp;Selected Reports</translation>
    </message>
    <message>
        <source>Remove from Library</source>
        <translation>Remove from Library</translation>
    </message>
    <message>
        <source>&amp;Remove the Selected from Library…</source>
        <translation>&amp;Remove the Selected from Library…</translation>
    </message>
    <message>
        <source>&amp;Join Formats…</source>
        <translation>&amp;Join Formats…</translation>
    </message>
    <message>
        <source>Se&amp;parate Formats</source>
        <translation>Se&amp;parate Formats</translation>
    </message>
    <message>
        <source>Other Forma&amp;ts</source>
        <translation>Other Forma&amp;ts</translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryText</name>
    <message>
        <source>plan report</source>
        <translation>plan report</translation>
    </message>
    <message>
        <source>work report</source>
        <translation>work report</translation>
    </message>
    <message>
        <source>communiqué</source>
        <translation>communiqué</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>outline</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source> (version %1)</source>
        <translation> (version %1)</translation>
    </message>
    <message>
        <source>The library holds no reports.</source>
        <translation>The library holds no reports.</translation>
    </message>
    <message>
        <source> (further format)</source>
        <translation> (further format)</translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryWork</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>the library no longer has it</source>
        <translation>the library no longer has it</translation>
    </message>
</context>
<context>
    <name>PlanLens::ListPane</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>PlanLens::MainWindow</name>
    <message>
        <source>What is cited</source>
        <translation>What is cited</translation>
    </message>
    <message>
        <source>The library cannot be opened: %1</source>
        <translation>The library cannot be opened: %1</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>beside %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Chart</source>
        <translation>Save the Chart</translation>
    </message>
    <message>
        <source>Open Reports</source>
        <translation>Open Reports</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Open Folder</translation>
    </message>
    <message>
        <source>The samples cannot be written beside the library.</source>
        <translation>The samples cannot be written beside the library.</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Nothing was opened yet</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Clear This List</translation>
    </message>
    <message>
        <source>About PlanLens</source>
        <translation>About PlanLens</translation>
    </message>
    <message>
        <source>PlanLens %1 reads Chinese plan reports, charts and compares what they say in numbers, and prints it with its sources.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>PlanLens %1 reads Chinese plan reports, charts and compares what they say in numbers, and prints it with its sources.

Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>This version of PlanLens reads figures better than the one that stored them. Everything can be used meanwhile.</source>
        <translation>This version of PlanLens reads figures better than the one that stored them. Everything can be used meanwhile.</translation>
    </message>
    <message>
        <source>Reading the figures of stored reports again: %1%</source>
        <translation>Reading the figures of stored reports again: %1%</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n stored report(s) were read again.</source>
        <translation>
            <numerusform>The figures of %n stored report were read again.</numerusform>
            <numerusform>The figures of %n stored reports were read again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a figure or a number first.</source>
        <translation>Choose a figure or a number first.</translation>
    </message>
    <message>
        <source>Every number of this report is accounted for.</source>
        <translation>Every number of this report is accounted for.</translation>
    </message>
    <message>
        <source>The numbers of this report are not counted yet.</source>
        <translation>The numbers of this report are not counted yet.</translation>
    </message>
    <message>
        <source>Reports (%1);;All files (*)</source>
        <translation>Reports (%1);;All files (*)</translation>
    </message>
    <message>
        <source>There is nothing to find in here; Esc goes back to the reports, which can be searched.</source>
        <translation>There is nothing to find in here; Esc goes back to the reports, which can be searched.</translation>
    </message>
    <message>
        <source>The language changes when the import is done.</source>
        <translation>The language changes when the import is done.</translation>
    </message>
    <message>
        <source>Choose an Indicator</source>
        <translation>Choose an Indicator</translation>
    </message>
    <message>
        <source>Name, other name or pinyin</source>
        <translation>Name, other name or pinyin</translation>
    </message>
    <message>
        <source>Not all could be read</source>
        <translation>Not all could be read</translation>
    </message>
    <message>
        <source>Not all of the library could be read or stored, so what is shown may not be complete; “planlens doctor” says what is damaged:</source>
        <translation>Not all of the library could be read or stored, so what is shown may not be complete; “planlens doctor” says what is damaged:</translation>
    </message>
    <message>
        <source>Click a number with a dotted underline, or a row of the table below: its chart appears at the right. F1 tells more.</source>
        <translation>Click a number with a dotted underline, or a row of the table below: its chart appears at the right. F1 tells more.</translation>
    </message>
    <message>
        <source>Click a bar or mark of the chart: the report opens at the place that states it.</source>
        <translation>Click a bar or mark of the chart: the report opens at the place that states it.</translation>
    </message>
    <message>
        <source>F7 goes to the next difference, F8 hides what did not change; Esc goes back to the reports.</source>
        <translation>F7 goes to the next difference, F8 hides what did not change; Esc goes back to the reports.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>The folder %1 cannot be opened.</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>What is selected</translation>
    </message>
    <message>
        <source>Nothing is printed here to note something on.</source>
        <translation>Nothing is printed here to note something on.</translation>
    </message>
    <message>
        <source>Choose a figure first.</source>
        <translation>Choose a figure first.</translation>
    </message>
    <message>
        <source>Go into a table first.</source>
        <translation>Go into a table first.</translation>
    </message>
    <message>
        <source>Open a report or go into a table to find something in it.</source>
        <translation>Open a report or go into a table to find something in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n watched folder(s) cannot be reached; watching goes on once they are back:</source>
        <translation>
            <numerusform>%n watched folder cannot be reached; watching goes on once it is back:</numerusform>
            <numerusform>%n watched folders cannot be reached; watching goes on once they are back:</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation>Watch Folder</translation>
    </message>
    <message>
        <source>This folder is watched already, with %1.</source>
        <translation>This folder is watched already, with %1.</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>The library was copied to %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are there in several formats, and count several times: see Join Formats in the menu File.</source>
        <translation>
            <numerusform>%n report is there in several formats, and counts several times: see Join Formats in the menu File.</numerusform>
            <numerusform>%n reports are there in several formats, and count several times: see Join Formats in the menu File.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::MakeFigure</name>
    <message>
        <source>making “%1” a figure</source>
        <translation>making “%1” a figure</translation>
    </message>
</context>
<context>
    <name>PlanLens::MakeFigureDialog</name>
    <message>
        <source>Make This a Figure</source>
        <translation>Make This a Figure</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>One that is known, or any other name</source>
        <translation>One that is known, or any other name</translation>
    </message>
    <message>
        <source>What the number is of</source>
        <translation>What the number is of</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Indicator</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Measures</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Make a Figure</source>
        <translation>Make a Figure</translation>
    </message>
    <message>
        <source>&amp;No Figure</source>
        <translation>&amp;No Figure</translation>
    </message>
    <message>
        <source>Takes the figure back: the number is as it was read</source>
        <translation>Takes the figure back: the number is as it was read</translation>
    </message>
    <message>
        <source>A figure needs the name of what it is of.</source>
        <translation>A figure needs the name of what it is of.</translation>
    </message>
    <message>
        <source>A figure needs its period.</source>
        <translation>A figure needs its period.</translation>
    </message>
    <message>
        <source>%1 is counted in %2, which “%3” cannot be turned into.</source>
        <translation>%1 is counted in %2, which “%3” cannot be turned into.</translation>
    </message>
</context>
<context>
    <name>PlanLens::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Page of the manual</translation>
    </message>
</context>
<context>
    <name>PlanLens::ManualWindow</name>
    <message>
        <source>Manual of PlanLens</source>
        <translation>Manual of PlanLens</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Contents of the manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Goes back to the page before</source>
        <translation>Goes back to the page before</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Goes forward again</source>
        <translation>Goes forward again</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Search the manual</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>Previous Hit</translation>
    </message>
    <message>
        <source>Goes to the hit before</source>
        <translation>Goes to the hit before</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>Next Hit</translation>
    </message>
    <message>
        <source>Goes to the next hit</source>
        <translation>Goes to the next hit</translation>
    </message>
    <message>
        <source>Search the Manual</source>
        <translation>Search the Manual</translation>
    </message>
    <message>
        <source>Close the Manual</source>
        <translation>Close the Manual</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::MarkFinding</name>
    <message>
        <source>mark on a finding</source>
        <translation>mark on a finding</translation>
    </message>
</context>
<context>
    <name>PlanLens::NameDecision</name>
    <message>
        <source>Line %1 is no decision on a name and was left out.</source>
        <translation>Line %1 is no decision on a name and was left out.</translation>
    </message>
</context>
<context>
    <name>PlanLens::NameDialog</name>
    <message>
        <source>New Indicator</source>
        <translation>New Indicator</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>To be &amp;read as</source>
        <translation>To be &amp;read as</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>The unit it is charted in</source>
        <translation>The unit it is charted in</translation>
    </message>
    <message>
        <source>A target is met</source>
        <translation>A target is met</translation>
    </message>
    <message>
        <source>as the target&apos;s own words say</source>
        <translation>as the target&apos;s own words say</translation>
    </message>
    <message>
        <source>where it is reached or passed</source>
        <translation>where it is reached or passed</translation>
    </message>
    <message>
        <source>where it is not passed</source>
        <translation>where it is not passed</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>A target is &amp;met</source>
        <translation>A target is &amp;met</translation>
    </message>
</context>
<context>
    <name>PlanLens::NoteCommands</name>
    <message>
        <source>removal of a note</source>
        <translation>removal of a note</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n note(s)</source>
        <translation>
            <numerusform>removal of %n note</numerusform>
            <numerusform>removal of %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit a Note</source>
        <translation>Edit a Note</translation>
    </message>
    <message>
        <source>Note on a Passage</source>
        <translation>Note on a Passage</translation>
    </message>
</context>
<context>
    <name>PlanLens::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your own words; none make it a bookmark</source>
        <translation>Your own words; none make it a bookmark</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
</context>
<context>
    <name>PlanLens::NotesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>report, why a place is not found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>not in the library</translation>
    </message>
    <message>
        <source>the place changed</source>
        <translation>the place changed</translation>
    </message>
    <message>
        <source>The report no longer prints this there: “%1”</source>
        <translation>The report no longer prints this there: “%1”</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>PlanLens::NotesPane</name>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notes and bookmarks</translation>
    </message>
    <message>
        <source>Filter: passage, note, report</source>
        <translation>Filter: passage, note, report</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filter the notes</translation>
    </message>
    <message>
        <source>This report only</source>
        <translation>This report only</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphans</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Kind of note</translation>
    </message>
    <message>
        <source>Orphans are those whose place in the report changed, or whose report is gone</source>
        <translation>Orphans are those whose place in the report changed, or whose report is gone</translation>
    </message>
    <message>
        <source>Shows the notes of the report that is open alone</source>
        <translation>Shows the notes of the report that is open alone</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Writes the notes as they are listed to a CSV or XLSX file</source>
        <translation>Writes the notes as they are listed to a CSV or XLSX file</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>Remove Note</translation>
    </message>
    <message>
        <source>The notes could not be read: %1</source>
        <translation>The notes could not be read: %1</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Ctrl+B bookmarks a passage or figure that is chosen, Ctrl+M notes something on it.</source>
        <translation>Nothing is noted yet. Ctrl+B bookmarks a passage or figure that is chosen, Ctrl+M notes something on it.</translation>
    </message>
    <message>
        <source>No note fits the filter.</source>
        <translation>No note fits the filter.</translation>
    </message>
    <message>
        <source>Show in the Report</source>
        <translation>Show in the Report</translation>
    </message>
    <message>
        <source>Edit Note…</source>
        <translation>Edit Note…</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n orphan</numerusform>
            <numerusform>%n orphans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::NumberBalanceModel</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Ordinals</source>
        <translation>Ordinals</translation>
    </message>
    <message>
        <source>Parts of names</source>
        <translation>Parts of names</translation>
    </message>
    <message>
        <source>Counts of measures</source>
        <translation>Counts of measures</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Unexplained</translation>
    </message>
    <message>
        <source>Read as figures of indicators</source>
        <translation>Read as figures of indicators</translation>
    </message>
    <message>
        <source>Years, months, days and stretches of time</source>
        <translation>Years, months, days and stretches of time</translation>
    </message>
    <message>
        <source>They number headings, sessions and ranks</source>
        <translation>They number headings, sessions and ranks</translation>
    </message>
    <message>
        <source>They belong to a word, a name or the number of a document</source>
        <translation>They belong to a word, a name or the number of a document</translation>
    </message>
    <message>
        <source>They count measures, aspects and steps: no indicators</source>
        <translation>They count measures, aspects and steps: no indicators</translation>
    </message>
    <message>
        <source>None of these, each for a reason that is known</source>
        <translation>None of these, each for a reason that is known</translation>
    </message>
    <message>
        <source>They may be figures that were not read</source>
        <translation>They may be figures that were not read</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>All numbers</translation>
    </message>
    <message>
        <source>Every number of the report</source>
        <translation>Every number of the report</translation>
    </message>
    <message>
        <source>What numbers are</source>
        <translation>What numbers are</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
</context>
<context>
    <name>PlanLens::NumberCard</name>
    <message>
        <source>Goes to the place that says so</source>
        <translation>Goes to the place that says so</translation>
    </message>
    <message>
        <source>Go to &amp;Figure</source>
        <translation>Go to &amp;Figure</translation>
    </message>
    <message>
        <source>Show in &amp;Chart</source>
        <translation>Show in &amp;Chart</translation>
    </message>
</context>
<context>
    <name>PlanLens::NumberLens</name>
    <message>
        <source>%1 target</source>
        <comment>period</comment>
        <translation>%1 target</translation>
    </message>
    <message>
        <source>%1 actual</source>
        <comment>period</comment>
        <translation>%1 actual</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>this report</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Said before, since put right</source>
        <translation>Said before, since put right</translation>
    </message>
    <message>
        <source>Stated anew since</source>
        <translation>Stated anew since</translation>
    </message>
    <message>
        <source>On another basis</source>
        <translation>On another basis</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>The name stands for no known indicator: only this report is looked at.</source>
        <translation>The name stands for no known indicator: only this report is looked at.</translation>
    </message>
    <message>
        <source>A figure of a part of a year is not set beside those of years.</source>
        <translation>A figure of a part of a year is not set beside those of years.</translation>
    </message>
    <message>
        <source>A figure of several years has no year before or after it.</source>
        <translation>A figure of several years has no year before or after it.</translation>
    </message>
    <message>
        <source>It is in another unit than other reports&apos; figures: only this report is looked at.</source>
        <translation>It is in another unit than other reports&apos; figures: only this report is looked at.</translation>
    </message>
    <message>
        <source>%1, of which %2</source>
        <translation>%1, of which %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) of its level, the highest first</source>
        <translation>
            <numerusform>%1 of %n place of its level, the highest first</numerusform>
            <numerusform>%1 of %n places of its level, the highest first</numerusform>
        </translation>
    </message>
    <message>
        <source> · shared with others</source>
        <translation> · shared with others</translation>
    </message>
    <message>
        <source> · by the figure that stands, not by this one</source>
        <translation> · by the figure that stands, not by this one</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>said nowhere else in the library</source>
        <translation>said nowhere else in the library</translation>
    </message>
    <message>
        <source>said nowhere else in this report</source>
        <translation>said nowhere else in this report</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s), not all of which agree</source>
        <translation>
            <numerusform>%n more place, which does not agree</numerusform>
            <numerusform>%n more places, not all of which agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s), which agree</source>
        <translation>
            <numerusform>%n more place, which agrees</numerusform>
            <numerusform>%n more places, which agree</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing printed</source>
        <translation>nothing printed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a line, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recognised with low confidence</source>
        <translation>Recognised with low confidence</translation>
    </message>
</context>
<context>
    <name>PlanLens::NumbersModel</name>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>made by a person</source>
        <translation>made by a person</translation>
    </message>
    <message>
        <source>could not be read: see the problems</source>
        <translation>could not be read: see the problems</translation>
    </message>
    <message>
        <source>stands outside the text</source>
        <translation>stands outside the text</translation>
    </message>
    <message>
        <source>a part of a whole</source>
        <translation>a part of a whole</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Before it</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>After it</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Taken for</translation>
    </message>
</context>
<context>
    <name>PlanLens::NumbersPane</name>
    <message>
        <source>What numbers are</source>
        <translation>What numbers are</translation>
    </message>
    <message>
        <source>Numbers of the class</source>
        <translation>Numbers of the class</translation>
    </message>
    <message>
        <source>Every number of this report is accounted for.</source>
        <translation>Every number of this report is accounted for.</translation>
    </message>
    <message>
        <source>The report has no number of this class.</source>
        <translation>The report has no number of this class.</translation>
    </message>
    <message>
        <source>The numbers of the report are being counted…</source>
        <translation>The numbers of the report are being counted…</translation>
    </message>
    <message>
        <source>The numbers could not be counted: %1</source>
        <translation>The numbers could not be counted: %1</translation>
    </message>
    <message>
        <source>What each number of a report was taken for is told here: a figure, a date, a name … or nothing that is known.</source>
        <translation>What each number of a report was taken for is told here: a figure, a date, a name … or nothing that is known.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexplained</source>
        <translation>
            <numerusform>%n unexplained</numerusform>
            <numerusform>%n unexplained</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the Report</source>
        <translation>Show in the Report</translation>
    </message>
    <message>
        <source>Correct This Figure…</source>
        <translation>Correct This Figure…</translation>
    </message>
    <message>
        <source>Make This a Figure…</source>
        <translation>Make This a Figure…</translation>
    </message>
</context>
<context>
    <name>PlanLens::OfficeReader</name>
    <message>
        <source>more than %1 columns</source>
        <translation>more than %1 columns</translation>
    </message>
    <message>
        <source>more than %1 elements within each other</source>
        <translation>more than %1 elements within each other</translation>
    </message>
</context>
<context>
    <name>PlanLens::OutlineModel</name>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
</context>
<context>
    <name>PlanLens::OutlinePane</name>
    <message>
        <source>Outline of the report</source>
        <translation>Outline of the report</translation>
    </message>
</context>
<context>
    <name>PlanLens::OutlinePopup</name>
    <message>
        <source>Outline of the report</source>
        <translation>Outline of the report</translation>
    </message>
</context>
<context>
    <name>PlanLens::OutputFile</name>
    <message>
        <source>it is a link to a file that is not there</source>
        <translation>it is a link to a file that is not there</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>it is no regular file</translation>
    </message>
    <message>
        <source>it is a library or another database, which is never written over</source>
        <translation>it is a library or another database, which is never written over</translation>
    </message>
    <message>
        <source>it is an input, which is never written over</source>
        <translation>it is an input, which is never written over</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>you may not write there</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>there is no such folder</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>there is nothing to write</translation>
    </message>
    <message>
        <source>the PDF could not be completed: %1</source>
        <translation>the PDF could not be completed: %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::OverviewStrip</name>
    <message>
        <source>Overview of the differences</source>
        <translation>Overview of the differences</translation>
    </message>
    <message>
        <source>Where the reports differ; click to go there</source>
        <translation>Where the reports differ; click to go there</translation>
    </message>
</context>
<context>
    <name>PlanLens::PageExcerpt</name>
    <message>
        <source>Original page</source>
        <translation>Original page</translation>
    </message>
</context>
<context>
    <name>PlanLens::PageLinks</name>
    <message>
        <source>Open a report that was read from a PDF or a scan: this pane shows its pages.</source>
        <translation>Open a report that was read from a PDF or a scan: this pane shows its pages.</translation>
    </message>
    <message>
        <source>The page cannot be shown: %1 is no longer there. The text and its figures were kept when the file was imported.</source>
        <translation>The page cannot be shown: %1 is no longer there. The text and its figures were kept when the file was imported.</translation>
    </message>
    <message>
        <source>The page is not shown: %1 is no longer the file that was imported, its content is another. Import it again to see its pages beside its text.</source>
        <translation>The page is not shown: %1 is no longer the file that was imported, its content is another. Import it again to see its pages beside its text.</translation>
    </message>
    <message>
        <source>The page cannot be shown: %1: %2</source>
        <translation>The page cannot be shown: %1: %2</translation>
    </message>
    <message>
        <source>This report was read from a file without pages of its own. Pages are shown of PDF and of scans.</source>
        <translation>This report was read from a file without pages of its own. Pages are shown of PDF and of scans.</translation>
    </message>
    <message>
        <source>“%1”: its place is being looked for on the scan…</source>
        <translation>“%1”: its place is being looked for on the scan…</translation>
    </message>
    <message>
        <source>“%1”: its place was not found for certain on the pages, so nothing is marked.</source>
        <translation>“%1”: its place was not found for certain on the pages, so nothing is marked.</translation>
    </message>
    <message>
        <source>“%1” stands on page %2.</source>
        <translation>“%1” stands on page %2.</translation>
    </message>
    <message>
        <source>Marked: “%1”, which was recognised with little certainty. Compare it with the picture.</source>
        <translation>Marked: “%1”, which was recognised with little certainty. Compare it with the picture.</translation>
    </message>
    <message>
        <source>Marked: “%1”</source>
        <translation>Marked: “%1”</translation>
    </message>
    <message>
        <source>Looking for the page…</source>
        <translation>Looking for the page…</translation>
    </message>
</context>
<context>
    <name>PlanLens::PagePane</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>What is marked</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Previous Page</translation>
    </message>
    <message>
        <source>Shows the page before</source>
        <translation>Shows the page before</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Next Page</translation>
    </message>
    <message>
        <source>Shows the next page</source>
        <translation>Shows the next page</translation>
    </message>
    <message>
        <source>Smaller Page</source>
        <translation>Smaller Page</translation>
    </message>
    <message>
        <source>Shows the page smaller</source>
        <translation>Shows the page smaller</translation>
    </message>
    <message>
        <source>Larger Page</source>
        <translation>Larger Page</translation>
    </message>
    <message>
        <source>Shows the page larger</source>
        <translation>Shows the page larger</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>Fit Width</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Shows the page as wide as the pane</source>
        <translation>Shows the page as wide as the pane</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Whole Page</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Shows the whole page</source>
        <translation>Shows the whole page</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>Looking for the page…</source>
        <translation>Looking for the page…</translation>
    </message>
</context>
<context>
    <name>PlanLens::PageView</name>
    <message>
        <source>Page of the original</source>
        <translation>Page of the original</translation>
    </message>
</context>
<context>
    <name>PlanLens::PaneHeader</name>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Outline of the report: go to a section or table (Ctrl+Shift+O)</source>
        <translation>Outline of the report: go to a section or table (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find in this report (Ctrl+F)</source>
        <translation>Find in this report (Ctrl+F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close this report</source>
        <translation>Close this report</translation>
    </message>
</context>
<context>
    <name>PlanLens::PartNames</name>
    <message>
        <source>Scroll up and down</source>
        <translation>Scroll up and down</translation>
    </message>
    <message>
        <source>Scroll left and right</source>
        <translation>Scroll left and right</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Panes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Further tools</source>
        <translation>Further tools</translation>
    </message>
</context>
<context>
    <name>PlanLens::PdfReader</name>
    <message>
        <source>more than %1 pages</source>
        <translation>more than %1 pages</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>more than %1 characters</translation>
    </message>
    <message>
        <source>more than %1 lines are drawn</source>
        <translation>more than %1 lines are drawn</translation>
    </message>
</context>
<context>
    <name>PlanLens::PeriodEdit</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>A year, several, or a part of one: 2026, 2021-2025, 2026-Q1, 2026-06, 2026-01/2026-09, 2026年上半年</source>
        <translation>A year, several, or a part of one: 2026, 2021-2025, 2026-Q1, 2026-06, 2026-01/2026-09, 2026年上半年</translation>
    </message>
    <message>
        <source>“%1” is no period that can be read.</source>
        <translation>“%1” is no period that can be read.</translation>
    </message>
</context>
<context>
    <name>PlanLens::PlacesModel</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>In context</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>report, place in it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PlanLens::PreferencesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>as the system</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colours of the window</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Type size of reports</source>
        <translation>Type size of reports</translation>
    </message>
    <message>
        <source>Of reports that are read and compared; Ctrl+0 goes back to it from any other</source>
        <translation>Of reports that are read and compared; Ctrl+0 goes back to it from any other</translation>
    </message>
    <message>
        <source>&amp;Type size of reports</source>
        <translation>&amp;Type size of reports</translation>
    </message>
    <message>
        <source>Colours of rise and fall</source>
        <translation>Colours of rise and fall</translation>
    </message>
    <message>
        <source>In the columns of changes, where arrows tell rise and fall</source>
        <translation>In the columns of changes, where arrows tell rise and fall</translation>
    </message>
    <message>
        <source>neutral; a lower target stands out</source>
        <translation>neutral; a lower target stands out</translation>
    </message>
    <message>
        <source>rise red, fall green</source>
        <translation>rise red, fall green</translation>
    </message>
    <message>
        <source>rise green, fall red</source>
        <translation>rise green, fall red</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>How it looks</translation>
    </message>
    <message>
        <source>&amp;Rise and fall</source>
        <translation>&amp;Rise and fall</translation>
    </message>
    <message>
        <source>&amp;Figures in sheets</source>
        <translation>&amp;Figures in sheets</translation>
    </message>
    <message>
        <source>How figures with bounds are set in sheets; each sheet can be set otherwise in its preview</source>
        <translation>How figures with bounds are set in sheets; each sheet can be set otherwise in its preview</translation>
    </message>
    <message>
        <source>as usual in the language</source>
        <translation>as usual in the language</translation>
    </message>
    <message>
        <source>as reports print them</source>
        <translation>as reports print them</translation>
    </message>
    <message>
        <source>by signs (≥ ≈)</source>
        <translation>by signs (≥ ≈)</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>File of the library</translation>
    </message>
    <message>
        <source>&amp;Open the Folder</source>
        <translation>&amp;Open the Folder</translation>
    </message>
    <message>
        <source>Shows the folder that holds the library</source>
        <translation>Shows the folder that holds the library</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>light, high contrast</source>
        <translation>light, high contrast</translation>
    </message>
    <message>
        <source>dark, high contrast</source>
        <translation>dark, high contrast</translation>
    </message>
    <message>
        <source>Changes at once, with the names of indicators, regions and units</source>
        <translation>Changes at once, with the names of indicators, regions and units</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Typefa&amp;ce of reports</source>
        <translation>Typefa&amp;ce of reports</translation>
    </message>
    <message>
        <source>Of reports that are read, compared and printed</source>
        <translation>Of reports that are read, compared and printed</translation>
    </message>
    <message>
        <source>the usual one, with serifs</source>
        <translation>the usual one, with serifs</translation>
    </message>
    <message>
        <source>as the window</source>
        <translation>as the window</translation>
    </message>
    <message>
        <source>Type size of tables</source>
        <translation>Type size of tables</translation>
    </message>
    <message>
        <source>Of indicators, findings, names, numbers and all other tables</source>
        <translation>Of indicators, findings, names, numbers and all other tables</translation>
    </message>
    <message>
        <source>Type si&amp;ze of tables</source>
        <translation>Type si&amp;ze of tables</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>Copies of the library</translation>
    </message>
    <message>
        <source>&amp;Make a Copy Now</source>
        <translation>&amp;Make a Copy Now</translation>
    </message>
    <message>
        <source>Copies the library into a file beside it, as is done before updates</source>
        <translation>Copies the library into a file beside it, as is done before updates</translation>
    </message>
    <message>
        <source>What became of the copy</source>
        <translation>What became of the copy</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copying…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Copied to %1</translation>
    </message>
    <message>
        <source>No copy was made: %1</source>
        <translation>No copy was made: %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::Problem</name>
    <message>
        <source>A bookmark left by a conversion was taken out.</source>
        <translation>A bookmark left by a conversion was taken out.</translation>
    </message>
    <message>
        <source>A page number was taken out.</source>
        <translation>A page number was taken out.</translation>
    </message>
    <message>
        <source>Superfluous blanks were taken out.</source>
        <translation>Superfluous blanks were taken out.</translation>
    </message>
    <message>
        <source>A paragraph broken by a line or page end was joined again.</source>
        <translation>A paragraph broken by a line or page end was joined again.</translation>
    </message>
    <message>
        <source>Text stored in a wrong encoding was restored.</source>
        <translation>Text stored in a wrong encoding was restored.</translation>
    </message>
    <message>
        <source>A character was lost before the file was saved and cannot be restored.</source>
        <translation>A character was lost before the file was saved and cannot be restored.</translation>
    </message>
    <message>
        <source>A picture or object without text was left out.</source>
        <translation>A picture or object without text was left out.</translation>
    </message>
    <message>
        <source>An entry of the table of contents was left out.</source>
        <translation>An entry of the table of contents was left out.</translation>
    </message>
    <message>
        <source>Signs left by a conversion were read as the characters that they show.</source>
        <translation>Signs left by a conversion were read as the characters that they show.</translation>
    </message>
    <message>
        <source>A NUL character was taken out of the text.</source>
        <translation>A NUL character was taken out of the text.</translation>
    </message>
    <message>
        <source>A raised note mark was taken out.</source>
        <translation>A raised note mark was taken out.</translation>
    </message>
    <message>
        <source>Text that is struck through or hidden was left out.</source>
        <translation>Text that is struck through or hidden was left out.</translation>
    </message>
    <message>
        <source>A formula is kept as text; no figure is read from it.</source>
        <translation>A formula is kept as text; no figure is read from it.</translation>
    </message>
    <message>
        <source>A line that belongs to the page, not to the report, was taken out.</source>
        <translation>A line that belongs to the page, not to the report, was taken out.</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the table&apos;s head.</source>
        <translation>The row does not have as many cells as the table&apos;s head.</translation>
    </message>
    <message>
        <source>The ordinal stands a second time.</source>
        <translation>The ordinal stands a second time.</translation>
    </message>
    <message>
        <source>The table&apos;s head is repeated inside the table; it was passed over.</source>
        <translation>The table&apos;s head is repeated inside the table; it was passed over.</translation>
    </message>
    <message>
        <source>This could not be read as a figure and is kept as text.</source>
        <translation>This could not be read as a figure and is kept as text.</translation>
    </message>
    <message>
        <source>It could not be told what this column holds.</source>
        <translation>It could not be told what this column holds.</translation>
    </message>
    <message>
        <source>No note explains this mark.</source>
        <translation>No note explains this mark.</translation>
    </message>
    <message>
        <source>It could not be told what this figure measures; it is left out.</source>
        <translation>It could not be told what this figure measures; it is left out.</translation>
    </message>
    <message>
        <source>The region of the report could not be told from its title.</source>
        <translation>The region of the report could not be told from its title.</translation>
    </message>
    <message>
        <source>Several places have the name that the report gives.</source>
        <translation>Several places have the name that the report gives.</translation>
    </message>
    <message>
        <source>The report gives a name that the standard has no longer.</source>
        <translation>The report gives a name that the standard has no longer.</translation>
    </message>
    <message>
        <source>The table of regions lacks this place; it stands for itself, without a code.</source>
        <translation>The table of regions lacks this place; it stands for itself, without a code.</translation>
    </message>
    <message>
        <source>The report has no title.</source>
        <translation>The report has no title.</translation>
    </message>
    <message>
        <source>The year in the title and the day of the session disagree.</source>
        <translation>The year in the title and the day of the session disagree.</translation>
    </message>
    <message>
        <source>A second report begins here; its figures are left out. Keep it in a file of its own.</source>
        <translation>A second report begins here; its figures are left out. Keep it in a file of its own.</translation>
    </message>
    <message>
        <source>The year of the report could not be told from its title.</source>
        <translation>The year of the report could not be told from its title.</translation>
    </message>
    <message>
        <source>The passage is too long to be searched for figures; it is kept as text.</source>
        <translation>The passage is too long to be searched for figures; it is kept as text.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n places)</source>
        <translation>
            <numerusform>%1 (%n place)</numerusform>
            <numerusform>%1 (%n places)</numerusform>
        </translation>
    </message>
    <message>
        <source>A correction was not applied: the report no longer prints what was put right.</source>
        <translation>A correction was not applied: the report no longer prints what was put right.</translation>
    </message>
    <message>
        <source>The table was not read: its head does not tell whose figures of which year it holds.</source>
        <translation>The table was not read: its head does not tell whose figures of which year it holds.</translation>
    </message>
    <message>
        <source>Figures of places were left out: it could not be told what they measure, or of which place.</source>
        <translation>Figures of places were left out: it could not be told what they measure, or of which place.</translation>
    </message>
    <message>
        <source>The table was not read: it lists projects or funds, not indicators.</source>
        <translation>The table was not read: it lists projects or funds, not indicators.</translation>
    </message>
    <message>
        <source>The column was left out: by its head it holds words, not figures.</source>
        <translation>The column was left out: by its head it holds words, not figures.</translation>
    </message>
    <message>
        <source>The row was left out: two names stand in its first cell.</source>
        <translation>The row was left out: two names stand in its first cell.</translation>
    </message>
    <message>
        <source>A part of the document was left out: it is a file of its own, or cannot be read.</source>
        <translation>A part of the document was left out: it is a file of its own, or cannot be read.</translation>
    </message>
    <message>
        <source>The text was recognised in pictures of its pages: compare it with these.</source>
        <translation>The text was recognised in pictures of its pages: compare it with these.</translation>
    </message>
    <message>
        <source>The figure was recognised with low confidence; nothing is judged by it.</source>
        <translation>The figure was recognised with low confidence; nothing is judged by it.</translation>
    </message>
    <message>
        <source>Lines of figures were not read: they look like a table, but none was recognised.</source>
        <translation>Lines of figures were not read: they look like a table, but none was recognised.</translation>
    </message>
</context>
<context>
    <name>PlanLens::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Printed text</source>
        <translation>Printed text</translation>
    </message>
</context>
<context>
    <name>PlanLens::ProblemsPane</name>
    <message>
        <source>Problems of the report</source>
        <translation>Problems of the report</translation>
    </message>
    <message>
        <source>Everything in this report could be read.</source>
        <translation>Everything in this report could be read.</translation>
    </message>
    <message>
        <source>What could not be read in a report is listed here.</source>
        <translation>What could not be read in a report is listed here.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::ProposalsPane</name>
    <message>
        <source>A place that prints the name</source>
        <translation>A place that prints the name</translation>
    </message>
    <message>
        <source>Shows the place in the report</source>
        <translation>Shows the place in the report</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Indicators the name might stand for</source>
        <translation>Indicators the name might stand for</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Join</translation>
    </message>
    <message>
        <source>Counts the name to the chosen indicator (Return)</source>
        <translation>Counts the name to the chosen indicator (Return)</translation>
    </message>
    <message>
        <source>&amp;Keep Apart</source>
        <translation>&amp;Keep Apart</translation>
    </message>
    <message>
        <source>The selected names stand for no indicator; they are not proposed again</source>
        <translation>The selected names stand for no indicator; they are not proposed again</translation>
    </message>
    <message>
        <source>&amp;New Indicator…</source>
        <translation>&amp;New Indicator…</translation>
    </message>
    <message>
        <source>Makes the name an indicator of its own</source>
        <translation>Makes the name an indicator of its own</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rename…</translation>
    </message>
    <message>
        <source>Reads the name as another one</source>
        <translation>Reads the name as another one</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Take Back</translation>
    </message>
    <message>
        <source>Takes back what was decided on the name</source>
        <translation>Takes back what was decided on the name</translation>
    </message>
    <message>
        <source>No indicator is near enough to be proposed.</source>
        <translation>No indicator is near enough to be proposed.</translation>
    </message>
</context>
<context>
    <name>PlanLens::QueryText</name>
    <message>
        <source>binding indicators</source>
        <translation>binding indicators</translation>
    </message>
    <message>
        <source>expected indicators</source>
        <translation>expected indicators</translation>
    </message>
    <message>
        <source>met</source>
        <comment>which indicators</comment>
        <translation>met</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>which indicators</comment>
        <translation>missed</translation>
    </message>
    <message>
        <source>undecidable</source>
        <comment>which indicators</comment>
        <translation>undecidable</translation>
    </message>
    <message>
        <source>without a target</source>
        <comment>which indicators</comment>
        <translation>without a target</translation>
    </message>
    <message>
        <source>not comparable</source>
        <comment>which indicators</comment>
        <translation>not comparable</translation>
    </message>
    <message>
        <source>aimed at</source>
        <comment>which figures of indicators</comment>
        <translation>aimed at</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>which figures of indicators</comment>
        <translation>reached</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year, or several</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>label “%1”</translation>
    </message>
    <message>
        <source>section “%1”</source>
        <translation>section “%1”</translation>
    </message>
    <message>
        <source>of the value %1</source>
        <translation>of the value %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word looked for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>indicators with %1</source>
        <translation>indicators with %1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>two words</comment>
        <translation> and </translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indicators</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between indicators</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicators, which of them</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> and </source>
        <comment>two states</comment>
        <translation> and </translation>
    </message>
    <message>
        <source>reports</source>
        <translation>reports</translation>
    </message>
    <message>
        <source>passages with %1</source>
        <translation>passages with %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>places and years, what of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places and years</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PlanLens::ReadError</name>
    <message>
        <source>no such file</source>
        <translation>no such file</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>cannot be opened</translation>
    </message>
    <message>
        <source>is a folder, not a report</source>
        <translation>is a folder, not a report</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>the file is larger than %1, which no report is</source>
        <translation>the file is larger than %1, which no report is</translation>
    </message>
    <message>
        <source>the file is neither text nor a document of a known format</source>
        <translation>the file is neither text nor a document of a known format</translation>
    </message>
    <message>
        <source>documents of this format cannot be read yet</source>
        <translation>documents of this format cannot be read yet</translation>
    </message>
    <message>
        <source>the document is damaged</source>
        <translation>the document is damaged</translation>
    </message>
    <message>
        <source>the document unpacks beyond every measure and was refused</source>
        <translation>the document unpacks beyond every measure and was refused</translation>
    </message>
    <message>
        <source>the document holds no text</source>
        <translation>the document holds no text</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>not a regular file</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the document holds more than any report does</source>
        <translation>the document holds more than any report does</translation>
    </message>
    <message numerus="yes">
        <source>reading took longer than %n seconds and was given up</source>
        <translation>
            <numerusform>reading took longer than %n second and was given up</numerusform>
            <numerusform>reading took longer than %n seconds and was given up</numerusform>
        </translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>there is not enough memory to read it</translation>
    </message>
    <message>
        <source>its name is not in UTF-8: rename it</source>
        <translation>its name is not in UTF-8: rename it</translation>
    </message>
    <message>
        <source>the document is encrypted and takes a password</source>
        <translation>the document is encrypted and takes a password</translation>
    </message>
    <message>
        <source>a program that belongs to PlanLens is missing: install it again</source>
        <translation>a program that belongs to PlanLens is missing: install it again</translation>
    </message>
    <message>
        <source>reading took too long and was given up</source>
        <translation>reading took too long and was given up</translation>
    </message>
    <message>
        <source>documents of this format are read through LibreOffice: install it (on Debian the packages libreoffice-writer and libreoffice-calc)</source>
        <translation>documents of this format are read through LibreOffice: install it (on Debian the packages libreoffice-writer and libreoffice-calc)</translation>
    </message>
    <message>
        <source>its pages are pictures (a scan) without text</source>
        <translation>its pages are pictures (a scan) without text</translation>
    </message>
    <message>
        <source>its pages are pictures (a scan), which are read through Tesseract: install it with its Chinese model (on Debian the packages tesseract-ocr and tesseract-ocr-chi-sim)</source>
        <translation>its pages are pictures (a scan), which are read through Tesseract: install it with its Chinese model (on Debian the packages tesseract-ocr and tesseract-ocr-chi-sim)</translation>
    </message>
</context>
<context>
    <name>PlanLens::RegionChooser</name>
    <message>
        <source>Choose the regions that stand in the chart</source>
        <translation>Choose the regions that stand in the chart</translation>
    </message>
    <message>
        <source>Regions shown</source>
        <translation>Regions shown</translation>
    </message>
    <message>
        <source>Filter: name or pinyin</source>
        <translation>Filter: name or pinyin</translation>
    </message>
    <message>
        <source>Filter the regions</source>
        <translation>Filter the regions</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Regions %1/%2</source>
        <translation>Regions %1/%2</translation>
    </message>
</context>
<context>
    <name>PlanLens::RemoveReports</name>
    <message numerus="yes">
        <source>removal of %n report(s)</source>
        <translation>
            <numerusform>removal of %n report</numerusform>
            <numerusform>removal of %n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>removal of “%1”</translation>
    </message>
    <message>
        <source>Not all reports could be brought back:</source>
        <translation>Not all reports could be brought back:</translation>
    </message>
    <message>
        <source>Not all reports could be removed:</source>
        <translation>Not all reports could be removed:</translation>
    </message>
</context>
<context>
    <name>PlanLens::ReportMenu</name>
    <message>
        <source>Another Report…</source>
        <translation>Another Report…</translation>
    </message>
    <message>
        <source>There is no further report</source>
        <translation>There is no further report</translation>
    </message>
    <message>
        <source>Choose a Report</source>
        <translation>Choose a Report</translation>
    </message>
    <message>
        <source>Place, year or kind; pinyin too</source>
        <translation>Place, year or kind; pinyin too</translation>
    </message>
</context>
<context>
    <name>PlanLens::ReportPrinting</name>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>The report was sent to the printer.</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Save the Report</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::ReportTitle</name>
    <message>
        <source>%1 review · %2 plan</source>
        <translation>%1 review · %2 plan</translation>
    </message>
    <message>
        <source>%1 review</source>
        <translation>%1 review</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <translation>%1 plan</translation>
    </message>
    <message>
        <source>%1 government work report</source>
        <translation>%1 government work report</translation>
    </message>
    <message>
        <source>%1 statistical communiqué</source>
        <translation>%1 statistical communiqué</translation>
    </message>
    <message>
        <source>Outline from %1</source>
        <translation>Outline from %1</translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation>Untitled report</translation>
    </message>
    <message>
        <source>plan report</source>
        <translation>plan report</translation>
    </message>
    <message>
        <source>government work report</source>
        <translation>government work report</translation>
    </message>
    <message>
        <source>statistical communiqué</source>
        <translation>statistical communiqué</translation>
    </message>
    <message>
        <source>outline of a five-year plan</source>
        <translation>outline of a five-year plan</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>scan</source>
        <comment>a format</comment>
        <translation>scan</translation>
    </message>
</context>
<context>
    <name>PlanLens::RestoreReport</name>
    <message>
        <source>bringing back “%1”</source>
        <translation>bringing back “%1”</translation>
    </message>
</context>
<context>
    <name>PlanLens::ReviewLinks</name>
    <message>
        <source>no library is open</source>
        <translation>no library is open</translation>
    </message>
    <message>
        <source>Export Decisions on Names</source>
        <translation>Export Decisions on Names</translation>
    </message>
    <message>
        <source>names.tsv</source>
        <translation>names.tsv</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Tab-separated values (*.tsv)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>The file cannot be written: %1</translation>
    </message>
    <message>
        <source>Import Decisions on Names</source>
        <translation>Import Decisions on Names</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::ReviewPane</name>
    <message>
        <source>Only with proposals</source>
        <translation>Only with proposals</translation>
    </message>
    <message>
        <source>Kept apart too</source>
        <translation>Kept apart too</translation>
    </message>
    <message>
        <source>Filter: name, indicator, pinyin</source>
        <translation>Filter: name, indicator, pinyin</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>Filter the names</translation>
    </message>
    <message>
        <source>Leaves out names that resemble no indicator</source>
        <translation>Leaves out names that resemble no indicator</translation>
    </message>
    <message>
        <source>Shows names that were decided to stand for no indicator</source>
        <translation>Shows names that were decided to stand for no indicator</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Takes over decisions on names from a file</source>
        <translation>Takes over decisions on names from a file</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Writes all decisions on names to a file</source>
        <translation>Writes all decisions on names to a file</translation>
    </message>
    <message>
        <source>Names not yet joined</source>
        <translation>Names not yet joined</translation>
    </message>
    <message>
        <source>Looking for names that stand for no indicator…</source>
        <translation>Looking for names that stand for no indicator…</translation>
    </message>
    <message>
        <source>All names are joined.</source>
        <translation>All names are joined.</translation>
    </message>
    <message>
        <source>No name fits the filter.</source>
        <translation>No name fits the filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with proposals</source>
        <translation>
            <numerusform>%n with proposals</numerusform>
            <numerusform>%n with proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>The names could not be looked for: %1</source>
        <translation>The names could not be looked for: %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::Scans</name>
    <message numerus="yes">
        <source>a page took longer than %n seconds to recognise</source>
        <translation>
            <numerusform>a page took longer than %n second to recognise</numerusform>
            <numerusform>a page took longer than %n seconds to recognise</numerusform>
        </translation>
    </message>
    <message>
        <source>Tesseract cannot read its pages</source>
        <translation>Tesseract cannot read its pages</translation>
    </message>
    <message numerus="yes">
        <source>more than %n scanned pages</source>
        <translation>
            <numerusform>more than %n scanned page</numerusform>
            <numerusform>more than %n scanned pages</numerusform>
        </translation>
    </message>
    <message>
        <source>more pixels than any page has</source>
        <translation>more pixels than any page has</translation>
    </message>
    <message>
        <source>the picture is too small for a page</source>
        <translation>the picture is too small for a page</translation>
    </message>
    <message>
        <source>no text was recognised in its pictures</source>
        <translation>no text was recognised in its pictures</translation>
    </message>
</context>
<context>
    <name>PlanLens::Search</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n paragraph(s), headings and cells</source>
        <translation>
            <numerusform>%1 in %n paragraph, heading or cell</numerusform>
            <numerusform>%1 in %n paragraphs, headings and cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n figure(s); more words make it fewer.</source>
        <translation>
            <numerusform>The first %1 of %n figure; more words make it fewer.</numerusform>
            <numerusform>The first %1 of %n figures; more words make it fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n paragraph(s), headings and cells; more words make it fewer.</source>
        <translation>
            <numerusform>The first %1 of %n paragraph, heading or cell; more words make it fewer.</numerusform>
            <numerusform>The first %1 of %n paragraphs, headings and cells; more words make it fewer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no “%1” here; there is %2.</source>
        <translation>There is no “%1” here; there is %2.</translation>
    </message>
    <message>
        <source>“%1” is no range of numbers; one is 5..7, another &gt;=5.</source>
        <translation>“%1” is no range of numbers; one is 5..7, another &gt;=5.</translation>
    </message>
    <message>
        <source>There is no kind of report “%1”; there is plan-report, work-report, communique, outline and other.</source>
        <translation>There is no kind of report “%1”; there is plan-report, work-report, communique, outline and other.</translation>
    </message>
    <message>
        <source>“%1” is no year; a year is 2022, several are 2021..2023.</source>
        <translation>“%1” is no year; a year is 2022, several are 2021..2023.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>This bracket closes nothing.</translation>
    </message>
    <message>
        <source>The query has more than %1 parts.</source>
        <translation>The query has more than %1 parts.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>The brackets are nested too deeply.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Something to look for is missing here.</translation>
    </message>
    <message>
        <source>“%1” is no filter; there are %2. In quotes it is text.</source>
        <translation>“%1” is no filter; there are %2. In quotes it is text.</translation>
    </message>
    <message>
        <source>The filter has no value.</source>
        <translation>The filter has no value.</translation>
    </message>
    <message>
        <source>The query has %1 characters; %2 are the most that can be searched for.</source>
        <translation>The query has %1 characters; %2 are the most that can be searched for.</translation>
    </message>
</context>
<context>
    <name>PlanLens::SearchBox</name>
    <message>
        <source>Save This Search</source>
        <translation>Save This Search</translation>
    </message>
    <message>
        <source>Search the library…    Ctrl+K</source>
        <translation>Search the library…    Ctrl+K</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, AND, OR, NOT · region: kind: year: label: section: · verdict: attribute: role: value: indicator:</source>
        <translation>Words, &quot;a phrase&quot;, AND, OR, NOT · region: kind: year: label: section: · verdict: attribute: role: value: indicator:</translation>
    </message>
    <message>
        <source>Enter runs a saved search · Del removes it</source>
        <translation>Enter runs a saved search · Del removes it</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Character %1: %2</translation>
    </message>
    <message>
        <source>No text has this.</source>
        <translation>No text has this.</translation>
    </message>
    <message>
        <source>Remo&amp;ve This Saved Search</source>
        <translation>Remo&amp;ve This Saved Search</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Search</source>
        <translation>Sa&amp;ve This Search</translation>
    </message>
    <message>
        <source>Takes this search out of those that are kept</source>
        <translation>Takes this search out of those that are kept</translation>
    </message>
    <message>
        <source>Keeps this search: an empty field offers it</source>
        <translation>Keeps this search: an empty field offers it</translation>
    </message>
    <message>
        <source>binding targets that were missed</source>
        <translation>binding targets that were missed</translation>
    </message>
    <message>
        <source>verdict:missed attribute:binding</source>
        <comment>a query</comment>
        <translation>verdict:missed attribute:binding</translation>
    </message>
    <message>
        <source>figures from 5 to 7</source>
        <translation>figures from 5 to 7</translation>
    </message>
    <message>
        <source>value:5..7 indicator:gdp</source>
        <comment>a query</comment>
        <translation>value:5..7 indicator:gdp</translation>
    </message>
    <message>
        <source>Words of the texts, or what figures are to be; F1 lists all that can be asked.</source>
        <translation>Words of the texts, or what figures are to be; F1 lists all that can be asked.</translation>
    </message>
</context>
<context>
    <name>PlanLens::SearchHitsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>PlanLens::SearchHitsPane</name>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>State of the search</source>
        <translation>State of the search</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Order of the results</translation>
    </message>
    <message>
        <source>Orders the reports and their hits</source>
        <translation>Orders the reports and their hits</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Best first</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>By report</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Character %1: %2</translation>
    </message>
    <message>
        <source>Type into the search field; the last row of its list shows all hits here.</source>
        <translation>Type into the search field; the last row of its list shows all hits here.</translation>
    </message>
    <message>
        <source>No text has this.</source>
        <translation>No text has this.</translation>
    </message>
    <message>
        <source>%1 listed so far</source>
        <translation>%1 listed so far</translation>
    </message>
    <message>
        <source>the first %1 are listed; more words make it fewer</source>
        <translation>the first %1 are listed; more words make it fewer</translation>
    </message>
    <message numerus="yes">
        <source>in %n report(s)</source>
        <translation>
            <numerusform>in %n report</numerusform>
            <numerusform>in %n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview the &amp;Hits…</source>
        <translation>Preview the &amp;Hits…</translation>
    </message>
    <message>
        <source>Writes the hits as a sheet: PDF, DOCX, XLSX or CSV</source>
        <translation>Writes the hits as a sheet: PDF, DOCX, XLSX or CSV</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Preview…</translation>
    </message>
    <message>
        <source>Shows the hits as a sheet that can be printed</source>
        <translation>Shows the hits as a sheet that can be printed</translation>
    </message>
</context>
<context>
    <name>PlanLens::SearchModel</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>By figures</source>
        <translation>By figures</translation>
    </message>
    <message numerus="yes">
        <source>All %n figure(s) in a list beside the text</source>
        <translation>
            <numerusform>All %n figure in a list beside the text</numerusform>
            <numerusform>All %n figures in a list beside the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n paragraph(s), headings and cells in a list beside the text</source>
        <translation>
            <numerusform>All hits, in %n paragraph, heading or cell, in a list beside the text</numerusform>
            <numerusform>All hits, in %n paragraphs, headings and cells, in a list beside the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>State of the search</source>
        <translation>State of the search</translation>
    </message>
</context>
<context>
    <name>PlanLens::SelectionSum</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message>
        <source>different units, not added up</source>
        <translation>different units, not added up</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>sum %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>mean %1</translation>
    </message>
    <message numerus="yes">
        <source>%n that is bounded, about or in words left out</source>
        <translation>
            <numerusform>%n that is bounded, about or in words left out</numerusform>
            <numerusform>%n that are bounded, about or in words left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::SeriesText</name>
    <message>
        <source> (estimated)</source>
        <comment>after a figure</comment>
        <translation> (estimated)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: no figures.</source>
        <translation>%1: no figures.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source> (revised by %1)</source>
        <translation> (revised by %1)</translation>
    </message>
    <message>
        <source> (since revised)</source>
        <translation> (since revised)</translation>
    </message>
    <message>
        <source> (another basis)</source>
        <translation> (another basis)</translation>
    </message>
    <message>
        <source> (disagrees)</source>
        <translation> (disagrees)</translation>
    </message>
    <message>
        <source> (recognised with low confidence)</source>
        <translation> (recognised with low confidence)</translation>
    </message>
</context>
<context>
    <name>PlanLens::Sheet</name>
    <message>
        <source>Nothing was printed: the printer could not begin, or there are no such pages.</source>
        <translation>Nothing was printed: the printer could not begin, or there are no such pages.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4 states “%5”.</source>
        <translation>%1, %2 %3: %4 states “%5”.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>“none”: no report of the library states it</source>
        <translation>“none”: no report of the library states it</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>est.</source>
        <translation>est.</translation>
    </message>
    <message>
        <source>library of %1</source>
        <translation>library of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>actual, est.</source>
        <translation>actual, est.</translation>
    </message>
    <message>
        <source>Figures and their sources</source>
        <translation>Figures and their sources</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <translation>page %1 / %2</translation>
    </message>
    <message>
        <source>ibid., %1</source>
        <translation>ibid., %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not in the unit %1, left out: “%2” (%3).</source>
        <translation>Not in the unit %1, left out: “%2” (%3).</translation>
    </message>
    <message>
        <source>Target and actual, %1, %2</source>
        <translation>Target and actual, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Target and actual, %n indicator(s)</source>
        <translation>
            <numerusform>Target and actual, %n indicator</numerusform>
            <numerusform>Target and actual, %n indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>† %1: %2</source>
        <translation>† %1: %2</translation>
    </message>
    <message>
        <source>‡ %1: %2, not comparable with the others</source>
        <translation>‡ %1: %2, not comparable with the others</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>report, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>result of a check, what was found</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more claim(s) agree with the figures.</source>
        <translation>
            <numerusform>%n more claim agrees with the figures.</numerusform>
            <numerusform>%n more claims agree with the figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked: the figures come from %n report(s).</source>
        <translation>
            <numerusform>Not checked: the figures come from %n report.</numerusform>
            <numerusform>Not checked: the figures come from %n reports.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3: %4 had stated “%5”.</source>
        <translation>%1, %2 %3: %4 had stated “%5”.</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4 disagrees and states “%5”.</source>
        <translation>%1, %2 %3: %4 disagrees and states “%5”.</translation>
    </message>
    <message>
        <source>§ %1, %2: revised by %3 since it was stated before.</source>
        <translation>§ %1, %2: revised by %3 since it was stated before.</translation>
    </message>
    <message numerus="yes">
        <source>%n further report(s) were not checked.</source>
        <translation>
            <numerusform>%n further report was not checked.</numerusform>
            <numerusform>%n further reports were not checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continued</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, continued</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>Notes: </source>
        <translation>Notes: </translation>
    </message>
    <message>
        <source>Checks: </source>
        <translation>Checks: </translation>
    </message>
    <message>
        <source>signs</source>
        <comment>not shown: “printed” where figures are set as reports print them</comment>
        <translation>signs</translation>
    </message>
    <message>
        <source>%1 higher, %2 equal, %3 lower</source>
        <translation>%1 higher, %2 equal, %3 lower</translation>
    </message>
    <message>
        <source>%1, open %2</source>
        <translation>%1, open %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>Other rates and shares, %1: %2.</source>
        <translation>Other rates and shares, %1: %2.</translation>
    </message>
    <message>
        <source>Targets from level to level, %1</source>
        <translation>Targets from level to level, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n growth target(s) shared with the level above</source>
        <translation>
            <numerusform>%n growth target shared with the level above</numerusform>
            <numerusform>%n growth targets shared with the level above</numerusform>
        </translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>Step: the target less that of the nearest level above; of a bound against a figure its limit. Amounts are left out.</source>
        <translation>Step: the target less that of the nearest level above; of a bound against a figure its limit. Amounts are left out.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>region, indicator</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Former</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>%1, times</source>
        <translation>%1, times</translation>
    </message>
    <message>
        <source>Words of degree</source>
        <translation>Words of degree</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>firmer</source>
        <translation>firmer</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>softer</translation>
    </message>
    <message>
        <source>firmer</source>
        <comment>of two places</comment>
        <translation>firmer</translation>
    </message>
    <message>
        <source>softer</source>
        <comment>of two places</comment>
        <translation>softer</translation>
    </message>
    <message>
        <source>Two reports compared</source>
        <translation>Two reports compared</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>place, quote</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message numerus="yes">
        <source>; %n more place(s)</source>
        <translation>
            <numerusform>; %n more place</numerusform>
            <numerusform>; %n more places</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a finding</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>done by %1</source>
        <translation>done by %1</translation>
    </message>
    <message>
        <source>done by %1: %2</source>
        <translation>done by %1: %2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Ticked off</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>What the checks found</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) that agree with the figures are not listed.</source>
        <translation>
            <numerusform>%n claim that agrees with the figures is not listed.</numerusform>
            <numerusform>%n claims that agree with the figures are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Means under each rule for bounds and ranges</source>
        <translation>Means under each rule for bounds and ranges</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Mean by last year&apos;s GDP</source>
        <translation>Mean by last year&apos;s GDP</translation>
    </message>
    <message>
        <source>%1: no figure for %2 in the reports of %3.</source>
        <translation>%1: no figure for %2 in the reports of %3.</translation>
    </message>
    <message>
        <source>%1: set in words by %2.</source>
        <translation>%1: set in words by %2.</translation>
    </message>
    <message>
        <source>No plan for %1 in the library: %2.</source>
        <translation>No plan for %1 in the library: %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a change, lowest and highest</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>against the bound %1</source>
        <translation>against the bound %1</translation>
    </message>
    <message>
        <source>%1 target</source>
        <translation>%1 target</translation>
    </message>
    <message>
        <source>%1 actual</source>
        <translation>%1 actual</translation>
    </message>
    <message>
        <source>against last target</source>
        <translation>against last target</translation>
    </message>
    <message>
        <source>against last actual</source>
        <translation>against last actual</translation>
    </message>
    <message>
        <source>Up / same / down</source>
        <translation>Up / same / down</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Actual less target</source>
        <translation>Actual less target</translation>
    </message>
    <message>
        <source>Rank in %1</source>
        <translation>Rank in %1</translation>
    </message>
    <message>
        <source>%1, by actual</source>
        <translation>%1, by actual</translation>
    </message>
    <message>
        <source>%1, by target</source>
        <translation>%1, by target</translation>
    </message>
    <message>
        <source>Ranking of the regions, %1</source>
        <translation>Ranking of the regions, %1</translation>
    </message>
    <message>
        <source>The highest is first; equal figures share a rank. Bounds go by their number, ranges by their middle.</source>
        <translation>The highest is first; equal figures share a rank. Bounds go by their number, ranges by their middle.</translation>
    </message>
    <message>
        <source>※ %1, %2: the report prints “%3”</source>
        <translation>※ %1, %2: the report prints “%3”</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>%1, %2, line %3</source>
        <translation>%1, %2, line %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>report of note %1, %2</source>
        <translation>report of note %1, %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 at most</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>less than %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>bounds by their number, ranges by their middle</source>
        <translation>bounds by their number, ranges by their middle</translation>
    </message>
    <message>
        <source>ranges by their lower end</source>
        <translation>ranges by their lower end</translation>
    </message>
    <message>
        <source>ranges by their upper end</source>
        <translation>ranges by their upper end</translation>
    </message>
    <message>
        <source>without bounds and ranges</source>
        <translation>without bounds and ranges</translation>
    </message>
    <message>
        <source>Sources: </source>
        <translation>Sources: </translation>
    </message>
    <message>
        <source>a sheet is written as .pdf, .docx, .xlsx or .csv, not as “.%1”</source>
        <translation>a sheet is written as .pdf, .docx, .xlsx or .csv, not as “.%1”</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compared though one of both names a basis of its own: %1.</source>
        <translation>Compared though one of both names a basis of its own: %1.</translation>
    </message>
    <message>
        <source>%1: against last year&apos;s target open, by bounds, ranges, basis or definition: %2.</source>
        <translation>%1: against last year&apos;s target open, by bounds, ranges, basis or definition: %2.</translation>
    </message>
    <message>
        <source>%1: against last year&apos;s actual open, by bounds, ranges, basis or definition: %2.</source>
        <translation>%1: against last year&apos;s actual open, by bounds, ranges, basis or definition: %2.</translation>
    </message>
    <message>
        <source>“—”: the report prints no figure</source>
        <translation>“—”: the report prints no figure</translation>
    </message>
    <message>
        <source>blank: no report states a figure</source>
        <translation>blank: no report states a figure</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) could not be read and were not checked.</source>
        <translation>
            <numerusform>%n report could not be read and was not checked.</numerusform>
            <numerusform>%n reports could not be read and were not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>New since the template was kept: %1.</source>
        <translation>New since the template was kept: %1.</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <translation>No longer there: %1.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found in %n report(s).</source>
        <translation>
            <numerusform>Nothing was found in %n report.</numerusform>
            <numerusform>Nothing was found in %n reports.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Nothing but claims that agree was found.</source>
        <translation>Nothing but claims that agree was found.</translation>
    </message>
    <message>
        <source>Checked, and nothing was found: %1.</source>
        <translation>Checked, and nothing was found: %1.</translation>
    </message>
    <message>
        <source>there are no such figures in the library</source>
        <translation>there are no such figures in the library</translation>
    </message>
    <message>
        <source>it is there already, and was left as it is</source>
        <translation>it is there already, and was left as it is</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>its folder cannot be made</translation>
    </message>
    <message>
        <source>Sorted by the number of targets met, the most first; of equal regions the one that missed fewer.</source>
        <translation>Sorted by the number of targets met, the most first; of equal regions the one that missed fewer.</translation>
    </message>
    <message>
        <source>Sorted by %1, the highest actual first. Bounds go by their number, ranges by their middle.</source>
        <translation>Sorted by %1, the highest actual first. Bounds go by their number, ranges by their middle.</translation>
    </message>
    <message>
        <source>Sorted by %1, the highest target first. Bounds go by their number, ranges by their middle.</source>
        <translation>Sorted by %1, the highest target first. Bounds go by their number, ranges by their middle.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Met / missed / open</source>
        <translation>Met / missed / open</translation>
    </message>
    <message>
        <source>neither target nor actual for %1</source>
        <translation>neither target nor actual for %1</translation>
    </message>
    <message>
        <source>no target for %1</source>
        <translation>no target for %1</translation>
    </message>
    <message>
        <source>no actual for %1</source>
        <translation>no actual for %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an indicator, what it lacks</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Met, missed and open count the indicators of this table of which reports state something; the scorecard of a report counts all of its own.</source>
        <translation>Met, missed and open count the indicators of this table of which reports state something; the scorecard of a report counts all of its own.</translation>
    </message>
    <message>
        <source>No figure for %1: %2.</source>
        <translation>No figure for %1: %2.</translation>
    </message>
    <message>
        <source>Scorecard of the regions, %1</source>
        <translation>Scorecard of the regions, %1</translation>
    </message>
    <message>
        <source>Regions in an order chosen by hand.</source>
        <translation>Regions in an order chosen by hand.</translation>
    </message>
    <message>
        <source>Regions in the order of GB/T 2260.</source>
        <translation>Regions in the order of GB/T 2260.</translation>
    </message>
    <message numerus="yes">
        <source>%1: of %n shared growth target(s) %2.</source>
        <translation>
            <numerusform>%1: of %n shared growth target %2.</numerusform>
            <numerusform>%1: of %n shared growth targets %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>words of reports, regions</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>※ %1: the reports add %2.</source>
        <translation>※ %1: the reports add %2.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>part of an indicator, as printed</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is said, places</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2, %3: of parts alone, %4.</source>
        <comment>indicator, region, target or actual of a year</comment>
        <translation>%1, %2, %3: of parts alone, %4.</translation>
    </message>
    <message>
        <source>parts only</source>
        <comment>in place of a figure</comment>
        <translation>parts only</translation>
    </message>
    <message>
        <source>The library has no figure of a target for %1 of these regions: nothing is compared with it.</source>
        <translation>The library has no figure of a target for %1 of these regions: nothing is compared with it.</translation>
    </message>
    <message>
        <source>%1: the library has no figure of a target for %2 of %3.</source>
        <translation>%1: the library has no figure of a target for %2 of %3.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>On paper and in PDF %1 stands for FZXiaoBiaoSong (title), %2 for SimHei, KaiTi and FangSong (all else), which a Word document names.</source>
        <translation>On paper and in PDF %1 stands for FZXiaoBiaoSong (title), %2 for SimHei, KaiTi and FangSong (all else), which a Word document names.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a ranking, how many it ranks</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n region(s) ranked</source>
        <translation>
            <numerusform>%1 of %n region ranked</numerusform>
            <numerusform>%1 of %n regions ranked</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not ranked for want of a figure: %2.</source>
        <translation>%1, not ranked for want of a figure: %2.</translation>
    </message>
    <message>
        <source>%1: no ranks in %2, of which not all regions that are ranked have a figure.</source>
        <translation>%1: no ranks in %2, of which not all regions that are ranked have a figure.</translation>
    </message>
    <message>
        <source>all charts have one value axis</source>
        <translation>all charts have one value axis</translation>
    </message>
    <message>
        <source>each chart has a value axis of its own</source>
        <translation>each chart has a value axis of its own</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part, its figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The plans of %1 of %2 regions for %3 are in the library</source>
        <translation>The plans of %1 of %2 regions for %3 are in the library</translation>
    </message>
    <message>
        <source>Means of rates, sums of amounts: %1, “about” as the number printed.</source>
        <translation>Means of rates, sums of amounts: %1, “about” as the number printed.</translation>
    </message>
    <message>
        <source>No mean by GDP where these have a figure, for the library has no GDP of %1 for %2.</source>
        <translation>No mean by GDP where these have a figure, for the library has no GDP of %1 for %2.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a change</comment>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a change</comment>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Regions with a number</source>
        <translation>Regions with a number</translation>
    </message>
    <message>
        <source>Targets of the regions for %1</source>
        <translation>Targets of the regions for %1</translation>
    </message>
    <message>
        <source>%1 of %2 regions</source>
        <translation>%1 of %2 regions</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place, its files</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>report: %1</source>
        <comment>what it says itself</comment>
        <translation>report: %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n report(s)</source>
        <comment>so many figures or passages</comment>
        <translation>
            <numerusform>%1 in %n report</numerusform>
            <numerusform>%1 in %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was found, what a person made of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no report asked for states figures of the year that it reviews or plans</source>
        <translation>no report asked for states figures of the year that it reviews or plans</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a finding</comment>
        <translation>done</translation>
    </message>
    <message>
        <source>done: %1</source>
        <comment>a finding</comment>
        <translation>done: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a figure, what is measured</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n more figure(s), whose names stand for no known indicator.</source>
        <translation>
            <numerusform>Not listed: %n more figure, whose name stands for no known indicator.</numerusform>
            <numerusform>Not listed: %n more figures, whose names stand for no known indicator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n more figure(s) of a part of a year, or of no year.</source>
        <translation>
            <numerusform>Not listed: %n more figure of a part of a year, or of no year.</numerusform>
            <numerusform>Not listed: %n more figures of a part of a year, or of no year.</numerusform>
        </translation>
    </message>
    <message>
        <source>✎ %1, %2 %3: the report prints “%4”; %5</source>
        <translation>✎ %1, %2 %3: the report prints “%4”; %5</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>no year</translation>
    </message>
    <message>
        <source>Other figures, corrected or made by hand</source>
        <translation>Other figures, corrected or made by hand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a report in a few words, its title</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlanLens::SheetBatchDialog</name>
    <message>
        <source>Scorecard of each report</source>
        <translation>Scorecard of each report</translation>
    </message>
    <message>
        <source>Scorecard of each region&apos;s newest report</source>
        <translation>Scorecard of each region&apos;s newest report</translation>
    </message>
    <message>
        <source>Each region over the years</source>
        <translation>Each region over the years</translation>
    </message>
    <message>
        <source>Each indicator over the years</source>
        <translation>Each indicator over the years</translation>
    </message>
    <message>
        <source>Ranking of the regions by each indicator</source>
        <translation>Ranking of the regions by each indicator</translation>
    </message>
    <message>
        <source>Findings of each report</source>
        <translation>Findings of each report</translation>
    </message>
    <message>
        <source>Every figure with its so&amp;urce</source>
        <translation>Every figure with its so&amp;urce</translation>
    </message>
    <message>
        <source>&amp;Write over files that are there already</source>
        <translation>&amp;Write over files that are there already</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Sheets in One Go</source>
        <translation>Sheets in One Go</translation>
    </message>
    <message>
        <source>How many sheets are made</source>
        <translation>How many sheets are made</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>What failed</translation>
    </message>
    <message>
        <source>Which sheets</source>
        <translation>Which sheets</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Form of the files</source>
        <translation>Form of the files</translation>
    </message>
    <message>
        <source>Append a list of every figure as printed, with its numbered source</source>
        <translation>Append a list of every figure as printed, with its numbered source</translation>
    </message>
    <message>
        <source>Otherwise such a file stays as it is, and is listed below</source>
        <translation>Otherwise such a file stays as it is, and is listed below</translation>
    </message>
    <message>
        <source>S&amp;heets:</source>
        <translation>S&amp;heets:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>Fo&amp;lder:</translation>
    </message>
    <message>
        <source>Folder the sheets are written to</source>
        <translation>Folder the sheets are written to</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choose the folder</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 of %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written</source>
        <translation>
            <numerusform>%n sheet written</numerusform>
            <numerusform>%n sheets written</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left when it was stopped</source>
        <translation>
            <numerusform>%n left when it was stopped</numerusform>
            <numerusform>%n left when it was stopped</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oose…</translation>
    </message>
</context>
<context>
    <name>PlanLens::SheetCommands</name>
    <message>
        <source>Save the Sheet</source>
        <translation>Save the Sheet</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>The library has no figures for this sheet.</source>
        <translation>The library has no figures for this sheet.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Folder for the Sheets</source>
        <translation>Folder for the Sheets</translation>
    </message>
    <message>
        <source>PlanLens sheets</source>
        <translation>PlanLens sheets</translation>
    </message>
</context>
<context>
    <name>PlanLens::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Preview of the sheet</translation>
    </message>
</context>
<context>
    <name>PlanLens::SheetSetup</name>
    <message>
        <source>&amp;Audit: every figure with its source</source>
        <translation>&amp;Audit: every figure with its source</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Sheet:</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>Which sheet</translation>
    </message>
    <message>
        <source>What the sheet compares</source>
        <translation>What the sheet compares</translation>
    </message>
    <message>
        <source>What the sheet is about</source>
        <translation>What the sheet is about</translation>
    </message>
    <message>
        <source>Append a list of every figure as printed, with its numbered source</source>
        <translation>Append a list of every figure as printed, with its numbered source</translation>
    </message>
    <message>
        <source>The year most is known of</source>
        <translation>The year most is known of</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>&amp;Indicator:</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>&amp;Report:</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Year:</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Region:</translation>
    </message>
    <message>
        <source>How figures with bounds are set</source>
        <translation>How figures with bounds are set</translation>
    </message>
    <message>
        <source>How figures with bounds are set: as reports print them, or by signs</source>
        <translation>How figures with bounds are set: as reports print them, or by signs</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>as printed</translation>
    </message>
    <message>
        <source>by signs (≥ ≈)</source>
        <translation>by signs (≥ ≈)</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>All reports</translation>
    </message>
    <message>
        <source>Searc&amp;h:</source>
        <translation>Searc&amp;h:</translation>
    </message>
</context>
<context>
    <name>PlanLens::SheetTemplate</name>
    <message>
        <source>One indicator over the years</source>
        <translation>One indicator over the years</translation>
    </message>
    <message>
        <source>Scorecard of a report</source>
        <translation>Scorecard of a report</translation>
    </message>
    <message>
        <source>One region over the years</source>
        <translation>One region over the years</translation>
    </message>
    <message>
        <source>Two reports compared</source>
        <translation>Two reports compared</translation>
    </message>
    <message>
        <source>Regions side by side</source>
        <translation>Regions side by side</translation>
    </message>
    <message>
        <source>Ranking of regions</source>
        <translation>Ranking of regions</translation>
    </message>
    <message>
        <source>Targets from level to level</source>
        <translation>Targets from level to level</translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation>List of findings</translation>
    </message>
    <message>
        <source>Scorecard of the regions</source>
        <translation>Scorecard of the regions</translation>
    </message>
    <message>
        <source>Targets of the regions</source>
        <translation>Targets of the regions</translation>
    </message>
    <message>
        <source>Hits of a search</source>
        <translation>Hits of a search</translation>
    </message>
</context>
<context>
    <name>PlanLens::SheetWindow</name>
    <message>
        <source>Save the sheet</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>%1 – print preview</source>
        <translation>%1 – print preview</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Print the sheet on paper</source>
        <translation>Print the sheet on paper</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation>&amp;Landscape</translation>
    </message>
    <message>
        <source>Turn the paper</source>
        <translation>Turn the paper</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;In</translation>
    </message>
    <message>
        <source>Enlarge the preview</source>
        <translation>Enlarge the preview</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom &amp;Out</translation>
    </message>
    <message>
        <source>Reduce the preview</source>
        <translation>Reduce the preview</translation>
    </message>
    <message>
        <source>Whole &amp;Page</source>
        <translation>Whole &amp;Page</translation>
    </message>
    <message>
        <source>Fit the page into the window</source>
        <translation>Fit the page into the window</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Close the preview</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>The sheet was sent to the printer.</translation>
    </message>
    <message>
        <source>The sheet was written to %1.</source>
        <translation>The sheet was written to %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx);;Excel workbook (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>PDF (*.pdf);;Word document (*.docx);;Excel workbook (*.xlsx);;Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>Save the sheet as PDF, DOCX, XLSX or CSV</source>
        <translation>Save the sheet as PDF, DOCX, XLSX or CSV</translation>
    </message>
    <message>
        <source>The template “%1” was kept.</source>
        <translation>The template “%1” was kept.</translation>
    </message>
    <message>
        <source>Show or hide what arranges the sheet</source>
        <translation>Show or hide what arranges the sheet</translation>
    </message>
    <message>
        <source>Arran&amp;ge</source>
        <translation>Arran&amp;ge</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
</context>
<context>
    <name>PlanLens::SideBySidePane</name>
    <message>
        <source>Next ▼</source>
        <translation>Next ▼</translation>
    </message>
    <message>
        <source>Previous ▲</source>
        <translation>Previous ▲</translation>
    </message>
    <message>
        <source>Fold Unchanged</source>
        <translation>Fold Unchanged</translation>
    </message>
    <message>
        <source>Goes to the next difference (F7)</source>
        <translation>Goes to the next difference (F7)</translation>
    </message>
    <message>
        <source>Goes to the difference before (Shift+F7)</source>
        <translation>Goes to the difference before (Shift+F7)</translation>
    </message>
    <message>
        <source>Hides paragraphs that did not change (F8)</source>
        <translation>Hides paragraphs that did not change (F8)</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>All differences</translation>
    </message>
    <message>
        <source>Figures only</source>
        <translation>Figures only</translation>
    </message>
    <message>
        <source>Wording only</source>
        <translation>Wording only</translation>
    </message>
    <message>
        <source>Moved only</source>
        <translation>Moved only</translation>
    </message>
    <message>
        <source>Which differences are shown</source>
        <translation>Which differences are shown</translation>
    </message>
    <message>
        <source>Which difference this is</source>
        <translation>Which difference this is</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>No differences</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on the left</source>
        <translation>Report on the left</translation>
    </message>
    <message>
        <source>Report on the right</source>
        <translation>Report on the right</translation>
    </message>
    <message>
        <source>%1
Click to compare another report</source>
        <translation>%1
Click to compare another report</translation>
    </message>
</context>
<context>
    <name>PlanLens::SideBySideView</name>
    <message>
        <source>Neither report has any text.</source>
        <translation>Neither report has any text.</translation>
    </message>
    <message>
        <source>Choose two reports to compare.</source>
        <translation>Choose two reports to compare.</translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) unchanged</source>
        <translation>
            <numerusform>… %n paragraph unchanged</numerusform>
            <numerusform>… %n paragraphs unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) not shown</source>
        <translation>
            <numerusform>… %n paragraph not shown</numerusform>
            <numerusform>… %n paragraphs not shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Two reports side by side</source>
        <translation>Two reports side by side</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>“%1” became “%2”</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>“%1” was added</translation>
    </message>
    <message>
        <source>“%1” was taken out</source>
        <translation>“%1” was taken out</translation>
    </message>
    <message>
        <source>not in this report</source>
        <translation>not in this report</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlanLens::SortBox</name>
    <message>
        <source>What the regions are sorted by</source>
        <translation>What the regions are sorted by</translation>
    </message>
    <message>
        <source>the order of the regions</source>
        <translation>the order of the regions</translation>
    </message>
    <message>
        <source>targets met</source>
        <translation>targets met</translation>
    </message>
</context>
<context>
    <name>PlanLens::StartPage</name>
    <message>
        <source>Open the &amp;Samples</source>
        <translation>Open the &amp;Samples</translation>
    </message>
    <message>
        <source>&amp;Open Reports…</source>
        <translation>&amp;Open Reports…</translation>
    </message>
    <message>
        <source>Open a &amp;Folder…</source>
        <translation>Open a &amp;Folder…</translation>
    </message>
    <message>
        <source>A few reports that come with the program, to try it on</source>
        <translation>A few reports that come with the program, to try it on</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>No reports yet</translation>
    </message>
    <message>
        <source>No report is open</source>
        <translation>No report is open</translation>
    </message>
    <message>
        <source>Drop plan reports, work reports or communiqués on this window, or a folder of them. They are kept in the library at the left, by region and year; their indicators can then be charted, compared and printed.</source>
        <translation>Drop plan reports, work reports or communiqués on this window, or a folder of them. They are kept in the library at the left, by region and year; their indicators can then be charted, compared and printed.</translation>
    </message>
    <message>
        <source>Choose a report in the library at the left. A second one opens beside it with Open Beside in its context menu.</source>
        <translation>Choose a report in the library at the left. A second one opens beside it with Open Beside in its context menu.</translation>
    </message>
</context>
<context>
    <name>PlanLens::StatedTally</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indicators</translation>
    </message>
    <message numerus="yes">
        <source>%n binding indicator(s)</source>
        <translation>
            <numerusform>%n binding indicator</numerusform>
            <numerusform>%n binding indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>binding indicators</source>
        <translation>binding indicators</translation>
    </message>
    <message numerus="yes">
        <source>%n expected indicator(s)</source>
        <translation>
            <numerusform>%n expected indicator</numerusform>
            <numerusform>%n expected indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>expected indicators</source>
        <translation>expected indicators</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>%1 met</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 missed</translation>
    </message>
    <message>
        <source>%1 called neither</source>
        <translation>%1 called neither</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicators, how many were met</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The report itself counts (%1) %2</source>
        <comment>place, what it counts</comment>
        <translation>The report itself counts (%1) %2</translation>
    </message>
    <message>
        <source>%1; so do the figures.</source>
        <comment>what the report counts</comment>
        <translation>%1; so do the figures.</translation>
    </message>
    <message>
        <source>%1; by the figures %2 met, %3 missed, %4 open.</source>
        <comment>what the report counts</comment>
        <translation>%1; by the figures %2 met, %3 missed, %4 open.</translation>
    </message>
    <message>
        <source>%1 The figures do not bear out the report&apos;s count.</source>
        <translation>%1 The figures do not bear out the report&apos;s count.</translation>
    </message>
    <message>
        <source>%1 What the figures leave open, or come near to, the report may have counted as either: %2.</source>
        <translation>%1 What the figures leave open, or come near to, the report may have counted as either: %2.</translation>
    </message>
    <message>
        <source>%1; by the report&apos;s own count %2</source>
        <translation>%1; by the report&apos;s own count %2</translation>
    </message>
</context>
<context>
    <name>PlanLens::SystemError</name>
    <message>
        <source>permission denied</source>
        <translation>permission denied</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>there is no such file or folder</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>a part of the path is no folder</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>the file system is read-only</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>too many files are open</translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation>there is no space left</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>your share of the disk is used up</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>the file would be too large</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>the disk cannot be read or written</translation>
    </message>
</context>
<context>
    <name>PlanLens::TableColumns</name>
    <message>
        <source>Move “%1” Left</source>
        <translation>Move “%1” Left</translation>
    </message>
    <message>
        <source>Move “%1” Right</source>
        <translation>Move “%1” Right</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>As at First</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>PlanLens::TableFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
</context>
<context>
    <name>PlanLens::TableFinder</name>
    <message>
        <source>Find in the table</source>
        <translation>Find in the table</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nothing found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit, hits</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>PlanLens::TableLinks</name>
    <message>
        <source>Save the Table</source>
        <translation>Save the Table</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;CSV (*.csv)</source>
        <translation>XLSX (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>The table was written to %1.</translation>
    </message>
</context>
<context>
    <name>PlanLens::TargetChange</name>
    <message>
        <source>unit was %1</source>
        <translation>unit was %1</translation>
    </message>
    <message>
        <source>below the last actual</source>
        <translation>below the last actual</translation>
    </message>
</context>
<context>
    <name>PlanLens::TipBar</name>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Got It</translation>
    </message>
    <message>
        <source>This tip does not come again</source>
        <translation>This tip does not come again</translation>
    </message>
    <message>
        <source>No More Tips</source>
        <translation>No More Tips</translation>
    </message>
    <message>
        <source>No tip comes again</source>
        <translation>No tip comes again</translation>
    </message>
</context>
<context>
    <name>PlanLens::UnjoinedNamesModel</name>
    <message>
        <source>kept apart</source>
        <translation>kept apart</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Name as printed</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Might stand for</source>
        <translation>Might stand for</translation>
    </message>
</context>
<context>
    <name>PlanLens::Verdict</name>
    <message>
        <source>No target was issued.</source>
        <translation>No target was issued.</translation>
    </message>
    <message>
        <source>The target was left to the plan&apos;s whole period.</source>
        <translation>The target was left to the plan&apos;s whole period.</translation>
    </message>
    <message>
        <source>The report states no target.</source>
        <translation>The report states no target.</translation>
    </message>
    <message>
        <source>The target is stated in words, without a figure.</source>
        <translation>The target is stated in words, without a figure.</translation>
    </message>
    <message>
        <source>The target is stated in words, without a figure: %1.</source>
        <translation>The target is stated in words, without a figure: %1.</translation>
    </message>
    <message>
        <source>The actual is stated on the basis “%1”, the target is not.</source>
        <translation>The actual is stated on the basis “%1”, the target is not.</translation>
    </message>
    <message>
        <source>The target is stated on the basis “%1”, the actual is not.</source>
        <translation>The target is stated on the basis “%1”, the actual is not.</translation>
    </message>
    <message>
        <source>The target is stated on the basis “%1”, the actual on “%2”.</source>
        <translation>The target is stated on the basis “%1”, the actual on “%2”.</translation>
    </message>
    <message>
        <source>%1 is exactly the target.</source>
        <translation>%1 is exactly the target.</translation>
    </message>
    <message>
        <source>Nothing says on which side of %1 the indicator should be; it is %2.</source>
        <translation>Nothing says on which side of %1 the indicator should be; it is %2.</translation>
    </message>
    <message>
        <source>%1 meets the target %2.</source>
        <translation>%1 meets the target %2.</translation>
    </message>
    <message>
        <source>%1 misses the target %2.</source>
        <translation>%1 misses the target %2.</translation>
    </message>
    <message>
        <source>%1 leaves open whether the target %2 is met.</source>
        <translation>%1 leaves open whether the target %2 is met.</translation>
    </message>
    <message>
        <source>The report gives no figure for the actual.</source>
        <translation>The report gives no figure for the actual.</translation>
    </message>
    <message>
        <source>A note says that the basis of the figures has changed.</source>
        <translation>A note says that the basis of the figures has changed.</translation>
    </message>
    <message>
        <source>One side is a change from the year before, the other a level.</source>
        <translation>One side is a change from the year before, the other a level.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>undecidable</source>
        <translation>undecidable</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>not comparable</translation>
    </message>
    <message>
        <source>The report itself says so.</source>
        <translation>The report itself says so.</translation>
    </message>
    <message>
        <source>A figure was recognised with low confidence: compare it with the page.</source>
        <translation>A figure was recognised with low confidence: compare it with the page.</translation>
    </message>
</context>
<context>
    <name>PlanLens::WatchDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Watch Folders</source>
        <translation>Watch Folders</translation>
    </message>
    <message>
        <source>New and changed reports in these folders, and in the folders below them, are imported into this library by themselves.</source>
        <translation>New and changed reports in these folders, and in the folders below them, are imported into this library by themselves.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Watched folders</translation>
    </message>
    <message>
        <source>Note on the watched folders</source>
        <translation>Note on the watched folders</translation>
    </message>
    <message>
        <source>Watches another folder</source>
        <translation>Watches another folder</translation>
    </message>
    <message>
        <source>Watches the folder no longer; what was imported stays</source>
        <translation>Watches the folder no longer; what was imported stays</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (not there)</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>No folder is watched.</translation>
    </message>
</context>
<context>
    <name>PlanLens::WatchLinks</name>
    <message numerus="yes">
        <source>%n report(s) imported from %1</source>
        <translation>
            <numerusform>%n report imported from %1</numerusform>
            <numerusform>%n reports imported from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) from %1</source>
        <translation>
            <numerusform>%n new version from %1</numerusform>
            <numerusform>%n new versions from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::WindowActions</name>
    <message>
        <source>&amp;About PlanLens</source>
        <translation>&amp;About PlanLens</translation>
    </message>
    <message>
        <source>Says what this program is</source>
        <translation>Says what this program is</translation>
    </message>
    <message>
        <source>&amp;Open Reports…</source>
        <translation>&amp;Open Reports…</translation>
    </message>
    <message>
        <source>Adds files to the library and shows them</source>
        <translation>Adds files to the library and shows them</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Open &amp;Folder…</translation>
    </message>
    <message>
        <source>Adds all reports of a folder to the library</source>
        <translation>Adds all reports of a folder to the library</translation>
    </message>
    <message>
        <source>Open the &amp;Samples</source>
        <translation>Open the &amp;Samples</translation>
    </message>
    <message>
        <source>Adds the reports that come with the program</source>
        <translation>Adds the reports that come with the program</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Correct What the Report Is…</source>
        <translation>&amp;Correct What the Report Is…</translation>
    </message>
    <message>
        <source>Corrects region, kind, years or title of the report</source>
        <translation>Corrects region, kind, years or title of the report</translation>
    </message>
    <message>
        <source>La&amp;bels…</source>
        <translation>La&amp;bels…</translation>
    </message>
    <message>
        <source>Gives the report, or all that are selected, labels</source>
        <translation>Gives the report, or all that are selected, labels</translation>
    </message>
    <message>
        <source>Re&amp;move from Library…</source>
        <translation>Re&amp;move from Library…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Closes the program</source>
        <translation>Closes the program</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copies the selected text of the report</source>
        <translation>Copies the selected text of the report</translation>
    </message>
    <message>
        <source>Copies the text with its source after it</source>
        <translation>Copies the text with its source behind it</translation>
    </message>
    <message>
        <source>&amp;Find in Report</source>
        <translation>&amp;Find in Report</translation>
    </message>
    <message>
        <source>Finds words in the report that is open</source>
        <translation>Finds words in the report that is open</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Find &amp;Next</translation>
    </message>
    <message>
        <source>Goes to the next hit</source>
        <translation>Goes to the next hit</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Find &amp;Previous</translation>
    </message>
    <message>
        <source>Goes to the hit before</source>
        <translation>Goes to the hit before</translation>
    </message>
    <message>
        <source>Filter the &amp;Library</source>
        <translation>Filter the &amp;Library</translation>
    </message>
    <message>
        <source>Goes to the filter of the library</source>
        <translation>Goes to the filter of the library</translation>
    </message>
    <message>
        <source>Filter the &amp;Indicators</source>
        <translation>Filter the &amp;Indicators</translation>
    </message>
    <message>
        <source>Goes to the filter of the indicators</source>
        <translation>Goes to the filter of the indicators</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Larger Text</translation>
    </message>
    <message>
        <source>Sets the reports in larger type</source>
        <translation>Sets the reports in larger type</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Smaller Text</translation>
    </message>
    <message>
        <source>Sets the reports in smaller type</source>
        <translation>Sets the reports in smaller type</translation>
    </message>
    <message>
        <source>Sets the reports in the usual type</source>
        <translation>Sets the reports in the usual type</translation>
    </message>
    <message>
        <source>&amp;Reset the Layout</source>
        <translation>&amp;Reset the Layout</translation>
    </message>
    <message>
        <source>Puts all panes back where they were at first</source>
        <translation>Puts all panes back where they were at first</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>As the &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dark text on light ground</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Light text on dark ground</translation>
    </message>
    <message>
        <source>The language of the system</source>
        <translation>The language of the system</translation>
    </message>
    <message>
        <source>Open &amp;Beside</source>
        <translation>Open &amp;Beside</translation>
    </message>
    <message>
        <source>Shows a second report beside the first</source>
        <translation>Shows a second report beside the first</translation>
    </message>
    <message>
        <source>By &amp;Year</source>
        <translation>By &amp;Year</translation>
    </message>
    <message>
        <source>Target and actual over the years</source>
        <translation>Target and actual over the years</translation>
    </message>
    <message>
        <source>By &amp;Region</source>
        <translation>By &amp;Region</translation>
    </message>
    <message>
        <source>One year, a row for each region</source>
        <translation>One year, a row for each region</translation>
    </message>
    <message>
        <source>All verdicts of the report</source>
        <translation>All verdicts of the report</translation>
    </message>
    <message>
        <source>&amp;Bullets</source>
        <translation>&amp;Bullets</translation>
    </message>
    <message>
        <source>One year, the actual against its target</source>
        <translation>One year, the actual against its target</translation>
    </message>
    <message>
        <source>&amp;All Regions</source>
        <translation>&amp;All Regions</translation>
    </message>
    <message>
        <source>Charts every region that has the indicator</source>
        <translation>Charts every region that has the indicator</translation>
    </message>
    <message>
        <source>&amp;Own Region Only</source>
        <translation>&amp;Own Region Only</translation>
    </message>
    <message>
        <source>Charts the regions of the open reports alone</source>
        <translation>Charts the regions of the open reports alone</translation>
    </message>
    <message>
        <source>Sheet Pre&amp;view…</source>
        <translation>Sheet Pre&amp;view…</translation>
    </message>
    <message>
        <source>Shows the comparison sheet as it will be printed</source>
        <translation>Shows the comparison sheet as it will be printed</translation>
    </message>
    <message>
        <source>&amp;Print Sheet…</source>
        <translation>&amp;Print Sheet…</translation>
    </message>
    <message>
        <source>&amp;Save Sheet…</source>
        <translation>&amp;Save Sheet…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Side by Side</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>&amp;Search the Library</translation>
    </message>
    <message>
        <source>Finds words, figures, indicators and reports in the whole library</source>
        <translation>Finds words, figures, indicators and reports in the whole library</translation>
    </message>
    <message>
        <source>&amp;Compare Reports</source>
        <translation>&amp;Compare Reports</translation>
    </message>
    <message>
        <source>Compares the selected or open reports; one with the year before</source>
        <translation>Compares the selected or open reports; one with the year before</translation>
    </message>
    <message>
        <source>Compare &amp;With</source>
        <translation>Compare &amp;With</translation>
    </message>
    <message>
        <source>Compares the open report with another one</source>
        <translation>Compares the open report with another one</translation>
    </message>
    <message>
        <source>Prints the sheet of the chosen indicator, or of the report where none is chosen</source>
        <translation>Prints the sheet of the chosen indicator, or of the report where none is chosen</translation>
    </message>
    <message>
        <source>Review &amp;Names</source>
        <translation>Review &amp;Names</translation>
    </message>
    <message>
        <source>Decides on names in the reports that stand for no known indicator</source>
        <translation>Decides on names in the reports that stand for no known indicator</translation>
    </message>
    <message>
        <source>Corrects the figure that is chosen, or makes a figure of a number</source>
        <translation>Corrects the figure that is chosen, or makes a figure of a number</translation>
    </message>
    <message>
        <source>Goes to the next number of the report that was taken for nothing that is known</source>
        <translation>Goes to the next number of the report that was taken for nothing that is known</translation>
    </message>
    <message>
        <source>Goes to the number before that was taken for nothing</source>
        <translation>Goes to the number before that was taken for nothing</translation>
    </message>
    <message>
        <source>Takes the report, or all that are selected, out of the library</source>
        <translation>Takes the report, or all that are selected, out of the library</translation>
    </message>
    <message>
        <source>Correct Fi&amp;gure…</source>
        <translation>Correct Fi&amp;gure…</translation>
    </message>
    <message>
        <source>Copy with S&amp;ource</source>
        <translation>Copy with S&amp;ource</translation>
    </message>
    <message>
        <source>Go to a Sec&amp;tion…</source>
        <translation>Go to a Sec&amp;tion…</translation>
    </message>
    <message>
        <source>Lists the sections and tables of the report</source>
        <translation>Lists the sections and tables of the report</translation>
    </message>
    <message>
        <source>Next Une&amp;xplained Number</source>
        <translation>Next Une&amp;xplained Number</translation>
    </message>
    <message>
        <source>Previous Unexpl&amp;ained Number</source>
        <translation>Previous Unexpl&amp;ained Number</translation>
    </message>
    <message>
        <source>Go &amp;Back</source>
        <translation>Go &amp;Back</translation>
    </message>
    <message>
        <source>Goes back to what was looked at before</source>
        <translation>Goes back to what was looked at before</translation>
    </message>
    <message>
        <source>Go &amp;Forward</source>
        <translation>Go &amp;Forward</translation>
    </message>
    <message>
        <source>Goes forward again to what was gone back from</source>
        <translation>Goes forward again to what was gone back from</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Next &amp;Pane</translation>
    </message>
    <message>
        <source>Goes to the next pane that is in sight</source>
        <translation>Goes to the next pane that is in sight</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Pre&amp;vious Pane</translation>
    </message>
    <message>
        <source>Goes to the pane before</source>
        <translation>Goes to the pane before</translation>
    </message>
    <message>
        <source>Normal Te&amp;xt</source>
        <translation>Normal Te&amp;xt</translation>
    </message>
    <message>
        <source>Scor&amp;ecard</source>
        <translation>Scor&amp;ecard</translation>
    </message>
    <message>
        <source>Choose an &amp;Indicator…</source>
        <translation>Choose an &amp;Indicator…</translation>
    </message>
    <message>
        <source>Charts an indicator that any report of the library has</source>
        <translation>Charts an indicator that any report of the library has</translation>
    </message>
    <message>
        <source>Ch&amp;art</source>
        <translation>Ch&amp;art</translation>
    </message>
    <message>
        <source>Writes the comparison sheet of the indicator as PDF, DOCX, XLSX or CSV</source>
        <translation>Writes the comparison sheet of the indicator as PDF, DOCX, XLSX or CSV</translation>
    </message>
    <message>
        <source>How the target goes from level to level</source>
        <translation>How the target goes from level to level</translation>
    </message>
    <message>
        <source>&amp;Target Style</source>
        <translation>&amp;Target Style</translation>
    </message>
    <message>
        <source>How a region sets its targets, and what comes of them</source>
        <translation>How a region sets its targets, and what comes of them</translation>
    </message>
    <message>
        <source>Cascade of &amp;Levels</source>
        <translation>Cascade of &amp;Levels</translation>
    </message>
    <message>
        <source>Sheets in &amp;One Go…</source>
        <translation>Sheets in &amp;One Go…</translation>
    </message>
    <message>
        <source>Writes a sheet for each report, region or indicator into a folder</source>
        <translation>Writes a sheet for each report, region or indicator into a folder</translation>
    </message>
    <message>
        <source>Print the &amp;Report…</source>
        <translation>Print the &amp;Report…</translation>
    </message>
    <message>
        <source>Prints the report that is read</source>
        <translation>Prints the report that is read</translation>
    </message>
    <message>
        <source>Save the Report as P&amp;DF…</source>
        <translation>Save the Report as P&amp;DF…</translation>
    </message>
    <message>
        <source>Writes the report that is read as PDF, with its headings as outline</source>
        <translation>Writes the report that is read as PDF, with its headings as outline</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Opens the manual at the part that one is in</source>
        <translation>Opens the manual at the part that one is in</translation>
    </message>
    <message>
        <source>All &amp;Keys</source>
        <translation>All &amp;Keys</translation>
    </message>
    <message>
        <source>Lists all keys, to read and to print</source>
        <translation>Lists all keys, to read and to print</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferences…</translation>
    </message>
    <message>
        <source>Sets language, type, colours and form of figures</source>
        <translation>Sets language, type, colours and form of figures</translation>
    </message>
    <message>
        <source>Loo&amp;k Closer…</source>
        <translation>Loo&amp;k Closer…</translation>
    </message>
    <message>
        <source>Shows what the library knows around the figure that is chosen (Space)</source>
        <translation>Shows what the library knows around the figure that is chosen (Space)</translation>
    </message>
    <message>
        <source>&amp;Make a Note…</source>
        <translation>&amp;Make a Note…</translation>
    </message>
    <message>
        <source>Notes something on the passage or figure that is chosen, or on the note</source>
        <translation>Notes something on the passage or figure that is chosen, or on the note</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Bookmark</translation>
    </message>
    <message>
        <source>Bookmarks the passage or figure that is chosen, or takes that off</source>
        <translation>Bookmarks the passage or figure that is chosen, or takes that off</translation>
    </message>
    <message>
        <source>Save t&amp;he Table…</source>
        <translation>Save t&amp;he Table…</translation>
    </message>
    <message>
        <source>Writes the table that has the keyboard to an XLSX or CSV file</source>
        <translation>Writes the table that has the keyboard to an XLSX or CSV file</translation>
    </message>
    <message>
        <source>&amp;Watch Folder…</source>
        <translation>&amp;Watch Folder…</translation>
    </message>
    <message>
        <source>Lists the folders whose new reports are imported by themselves</source>
        <translation>Lists the folders whose new reports are imported by themselves</translation>
    </message>
    <message>
        <source>Light or dark as the system is, and its contrast</source>
        <translation>Light or dark as the system is, and its contrast</translation>
    </message>
    <message>
        <source>Light, High &amp;Contrast</source>
        <translation>Light, High &amp;Contrast</translation>
    </message>
    <message>
        <source>Black text on white ground</source>
        <translation>Black text on white ground</translation>
    </message>
    <message>
        <source>Dark, High C&amp;ontrast</source>
        <translation>Dark, High C&amp;ontrast</translation>
    </message>
    <message>
        <source>White text on black ground</source>
        <translation>White text on black ground</translation>
    </message>
    <message>
        <source>&amp;Open the Change Log</source>
        <translation>&amp;Open the Change Log</translation>
    </message>
    <message>
        <source>Lists what happened to the library, by whom and when</source>
        <translation>Lists what happened to the library, by whom and when</translation>
    </message>
    <message>
        <source>Sho&amp;w the Original Page</source>
        <translation>Sho&amp;w the Original Page</translation>
    </message>
    <message>
        <source>Shows the page on which stands what is chosen, of a PDF or a scan</source>
        <translation>Shows the page on which stands what is chosen, of a PDF or a scan</translation>
    </message>
    <message>
        <source>All Hits Foun&amp;d</source>
        <translation>All Hits Foun&amp;d</translation>
    </message>
    <message>
        <source>Lists all that the search finds, in a pane that stays while one reads</source>
        <translation>Lists all that the search finds, in a pane that stays while one reads</translation>
    </message>
    <message>
        <source>&amp;Join Formats…</source>
        <translation>&amp;Join Formats…</translation>
    </message>
    <message>
        <source>Has a report that is there in several formats count once</source>
        <translation>Has a report that is there in several formats count once</translation>
    </message>
    <message>
        <source>Se&amp;parate Formats</source>
        <translation>Se&amp;parate Formats</translation>
    </message>
    <message>
        <source>Has the formats that were joined count by themselves again</source>
        <translation>Has the formats that were joined count by themselves again</translation>
    </message>
    <message>
        <source>Ot&amp;her Formats</source>
        <translation>Ot&amp;her Formats</translation>
    </message>
    <message>
        <source>Opens the report in another of its formats</source>
        <translation>Opens the report in another of its formats</translation>
    </message>
</context>
<context>
    <name>PlanLens::WindowDocks</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Shows or hides the pane %1</source>
        <translation>Shows or hides the pane %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Change Log</source>
        <translation>Change Log</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Search Results</source>
        <translation>Search Results</translation>
    </message>
</context>
<context>
    <name>PlanLens::WindowSession</name>
    <message>
        <source>New Window</source>
        <translation>New Window</translation>
    </message>
    <message>
        <source>The program could not be started again: %1</source>
        <translation>The program could not be started again: %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::Wording</name>
    <message>
        <source>guiding thought</source>
        <translation>guiding thought</translation>
    </message>
    <message>
        <source>general tone</source>
        <translation>general tone</translation>
    </message>
    <message>
        <source>supply and demand</source>
        <translation>supply and demand</translation>
    </message>
    <message>
        <source>economy</source>
        <translation>economy</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>industry</translation>
    </message>
    <message>
        <source>innovation</source>
        <translation>innovation</translation>
    </message>
    <message>
        <source>town and country</source>
        <translation>town and country</translation>
    </message>
    <message>
        <source>reform and opening</source>
        <translation>reform and opening</translation>
    </message>
    <message>
        <source>ecology</source>
        <translation>ecology</translation>
    </message>
    <message>
        <source>people and safety</source>
        <translation>people and safety</translation>
    </message>
    <message>
        <source>livelihood</source>
        <translation>livelihood</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planning</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formula</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>found in the text</translation>
    </message>
    <message>
        <source>times</source>
        <translation>times</translation>
    </message>
    <message>
        <source>as often</source>
        <translation>as often</translation>
    </message>
    <message>
        <source>more or less often</source>
        <translation>more or less often</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>not as often</source>
        <comment>of two places</comment>
        <translation>not as often</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>a place</comment>
        <translation>only %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::WordingModel</name>
    <message>
        <source>%1
belongs to the form of reports</source>
        <translation>%1
belongs to the form of reports</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>First seen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
</context>
<context>
    <name>PlanLens::WordingPane</name>
    <message>
        <source>Formulas too</source>
        <translation>Formulas too</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Changes of degree</source>
        <translation>Changes of degree</translation>
    </message>
    <message>
        <source>Places of the phrase</source>
        <translation>Places of the phrase</translation>
    </message>
    <message>
        <source>What of the wording to show</source>
        <translation>What of the wording to show</translation>
    </message>
    <message>
        <source>Filter: phrase, group, pinyin</source>
        <translation>Filter: phrase, group, pinyin</translation>
    </message>
    <message>
        <source>Filter the phrases</source>
        <translation>Filter the phrases</translation>
    </message>
    <message>
        <source>Status of the phrases to show</source>
        <translation>Status of the phrases to show</translation>
    </message>
    <message>
        <source>Shows only phrases that are new, gone, or counted otherwise</source>
        <translation>Shows only phrases that are new, gone, or counted otherwise</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Every status</translation>
    </message>
    <message>
        <source>Shows the formulas too that every report has</source>
        <translation>Shows the formulas too that every report has</translation>
    </message>
    <message>
        <source>Save Table…</source>
        <translation>Save Table…</translation>
    </message>
    <message>
        <source>Writes the table as it is shown to a CSV or XLSX file</source>
        <translation>Writes the table as it is shown to a CSV or XLSX file</translation>
    </message>
    <message>
        <source>The phrase over the years</source>
        <translation>The phrase over the years</translation>
    </message>
    <message>
        <source>The reports have no phrase of the field.</source>
        <translation>The reports have no phrase of the field.</translation>
    </message>
    <message>
        <source>No phrase fits the filter.</source>
        <translation>No phrase fits the filter.</translation>
    </message>
    <message>
        <source>Nothing is said with another word of degree.</source>
        <translation>Nothing is said with another word of degree.</translation>
    </message>
    <message numerus="yes">
        <source>times in each report, %n region(s)</source>
        <translation>
            <numerusform>times in each report, %n region</numerusform>
            <numerusform>times in each report, %n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::Workbook</name>
    <message>
        <source>the workbook could not be made: %1</source>
        <translation>the workbook could not be made: %1</translation>
    </message>
    <message>
        <source>the workbook could not be made: the folder for temporary files may be full</source>
        <translation>the workbook could not be made: the folder for temporary files may be full</translation>
    </message>
</context>
<context>
    <name>PlanLens::ZoomFrame</name>
    <message>
        <source>&amp;Zoom In</source>
        <translation>&amp;Zoom In</translation>
    </message>
    <message>
        <source>Shows fewer years or regions, each with more room</source>
        <translation>Shows fewer years or regions, each with more room</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Zoom O&amp;ut</translation>
    </message>
    <message>
        <source>Shows more years or regions</source>
        <translation>Shows more years or regions</translation>
    </message>
    <message>
        <source>&amp;Whole Chart</source>
        <translation>&amp;Whole Chart</translation>
    </message>
    <message>
        <source>Shows all years or regions again</source>
        <translation>Shows all years or regions again</translation>
    </message>
    <message>
        <source>Part of the chart that is shown</source>
        <translation>Part of the chart that is shown</translation>
    </message>
</context>
</TS>
