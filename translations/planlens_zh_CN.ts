<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>PlanLens::AccessibleText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PlanLens::Alignment</name>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>moved and changed</source>
        <translation>移动并改动</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PlanLens::Archive</name>
    <message>
        <source>too many parts</source>
        <translation>部件过多</translation>
    </message>
    <message>
        <source>the part %1 is missing</source>
        <translation>缺少部件 %1</translation>
    </message>
    <message>
        <source>the part %1 is encrypted</source>
        <translation>部件 %1 已加密</translation>
    </message>
</context>
<context>
    <name>PlanLens::ArrangePanel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Department line</source>
        <translation>落款单位</translation>
    </message>
    <message>
        <source>Unit line</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Indicators of the sheet</source>
        <translation>表中的指标</translation>
    </message>
    <message>
        <source>Regions of the sheet</source>
        <translation>表中的地区</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>表中的列</translation>
    </message>
    <message>
        <source>Where the sources stand</source>
        <translation>资料来源的位置</translation>
    </message>
    <message>
        <source>below the tables, run on</source>
        <translation>表下连排</translation>
    </message>
    <message>
        <source>at the end, a line each</source>
        <translation>文末逐条</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
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
        <translation>页边距</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>official (GB/T 9704)</source>
        <translation>公文（GB/T 9704）</translation>
    </message>
    <message>
        <source>How the sheet is arranged</source>
        <translation>表的编排</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Notes of your own</source>
        <translation>自加的注</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kept templates</source>
        <translation>保存的模板</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Choose one, or type a name to keep this one</source>
        <translation>选用模板，或输入名称保存当前编排</translation>
    </message>
    <message>
        <source>Keep what is set here under this name</source>
        <translation>以此名称保存当前编排</translation>
    </message>
    <message>
        <source>Remove the template of this name</source>
        <translation>删除此名称的模板</translation>
    </message>
    <message>
        <source>Whose sheet it is</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>Over the table, at the right</source>
        <translation>列于表格右上方</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>标题：</translation>
    </message>
    <message>
        <source>Line below the title:</source>
        <translation>副标题：</translation>
    </message>
    <message>
        <source>Department line:</source>
        <translation>落款单位：</translation>
    </message>
    <message>
        <source>Unit line:</source>
        <translation>计量单位：</translation>
    </message>
    <message>
        <source>Notes of your own, a line each:</source>
        <translation>自加的注（每行一条）：</translation>
    </message>
    <message>
        <source>Indicators (none ticked: the sheet&apos;s own choice):</source>
        <translation>指标（都不勾选则由表自定）：</translation>
    </message>
    <message>
        <source>Regions (none ticked: the sheet&apos;s own choice):</source>
        <translation>地区（都不勾选则由表自定）：</translation>
    </message>
    <message>
        <source>Columns and years:</source>
        <translation>列与年份：</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>资料来源：</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>大小：</translation>
    </message>
    <message>
        <source>Margins:</source>
        <translation>页边距：</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Sorted by:</source>
        <translation>排序依据：</translation>
    </message>
    <message>
        <source>Value axes of the charts</source>
        <translation>各图的数值轴</translation>
    </message>
    <message>
        <source>one for all charts</source>
        <translation>各图相同</translation>
    </message>
    <message>
        <source>one for each chart</source>
        <translation>各图自定</translation>
    </message>
    <message>
        <source>Value axes:</source>
        <translation>数值轴：</translation>
    </message>
</context>
<context>
    <name>PlanLens::Catalogue</name>
    <message>
        <source>the name of %1</source>
        <translation>与“%1”同名</translation>
    </message>
    <message>
        <source>another name of %1</source>
        <translation>“%1”的别名</translation>
    </message>
    <message>
        <source>; the unit % makes it a growth rate</source>
        <translation>；单位为 %，故为增速</translation>
    </message>
    <message>
        <source>the row below %1: %2</source>
        <translation>“%1”之下的一行：%2</translation>
    </message>
    <message>
        <source>joined by a person</source>
        <translation>由人工认定</translation>
    </message>
    <message>
        <source>joined by %1</source>
        <translation>由%1认定</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChangeLogLinks</name>
    <message>
        <source>Something happened to the same since, so that the change cannot be taken back any more.</source>
        <translation>此后同一对象又有变更，这一项已不能退回。</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChangeLogModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>figures</comment>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>By</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChangeLogPane</name>
    <message>
        <source>Change log</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Filter: figure, name, report</source>
        <translation>筛选：数据、名称、报告</translation>
    </message>
    <message>
        <source>Filter the change log</source>
        <translation>筛选变更记录</translation>
    </message>
    <message>
        <source>This report only</source>
        <translation>仅本报告</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Takes the change back that is chosen, as a further change (%1)</source>
        <translation>退回所选变更，退回本身也记入（%1）</translation>
    </message>
    <message>
        <source>Takes the change back that is chosen, where nothing happened to the same since</source>
        <translation>退回所选变更；此后同一对象又有变更的不能退回</translation>
    </message>
    <message>
        <source>Writes the changes as they are listed to a CSV or XLSX file</source>
        <translation>将所列变更写入 CSV 或 XLSX 文件</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>变更种类</translation>
    </message>
    <message>
        <source>Shows the changes of one kind only</source>
        <translation>只显示一种变更</translation>
    </message>
    <message>
        <source>Who made the changes</source>
        <translation>变更人</translation>
    </message>
    <message>
        <source>Shows the changes by one person only</source>
        <translation>只显示一个人的变更</translation>
    </message>
    <message>
        <source>Shows the changes of the report that is open alone</source>
        <translation>只显示当前报告的变更</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>The change log could not be read: %1</source>
        <translation>无法读取变更记录：%1</translation>
    </message>
    <message>
        <source>Reading the change log…</source>
        <translation>正在读取变更记录…</translation>
    </message>
    <message>
        <source>Nothing happened to this library yet.</source>
        <translation>这个报告库还没有变更。</translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation>没有符合筛选条件的变更。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n条变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the Report</source>
        <translation>在报告中显示</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChangeNote</name>
    <message>
        <source>bookmark on “%1”</source>
        <translation>书签“%1”</translation>
    </message>
    <message>
        <source>note on “%1”</source>
        <translation>批注“%1”</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChangeText</name>
    <message>
        <source>as read</source>
        <translation>读取时</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>no known indicator</source>
        <translation>非已知指标</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field of a figure, what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>target or actual</source>
        <translation>目标或实际</translation>
    </message>
    <message>
        <source>period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figure corrected</source>
        <translation>更正数据</translation>
    </message>
    <message>
        <source>Correction of a figure changed</source>
        <translation>修改对数据的更正</translation>
    </message>
    <message>
        <source>Correction of a figure withdrawn</source>
        <translation>撤回对数据的更正</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>不是数据</translation>
    </message>
    <message>
        <source>Figure made of a number</source>
        <translation>数字认定为数据</translation>
    </message>
    <message>
        <source>Figure that was made changed</source>
        <translation>修改认定的数据</translation>
    </message>
    <message>
        <source>Figure that was made withdrawn</source>
        <translation>撤回认定的数据</translation>
    </message>
    <message>
        <source>Report’s identity corrected</source>
        <translation>更正报告信息</translation>
    </message>
    <message>
        <source>Correction of a report’s identity changed</source>
        <translation>修改对报告信息的更正</translation>
    </message>
    <message>
        <source>Correction of a report’s identity withdrawn</source>
        <translation>撤回对报告信息的更正</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>stands for %1</source>
        <translation>对应 %1</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>单列</translation>
    </message>
    <message>
        <source>an indicator of its own: %1</source>
        <translation>自成指标：%1</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>读作 %1</translation>
    </message>
    <message>
        <source>Name decided on</source>
        <translation>决定名称</translation>
    </message>
    <message>
        <source>Decision on a name changed</source>
        <translation>修改对名称的决定</translation>
    </message>
    <message>
        <source>Decision on a name withdrawn</source>
        <translation>撤回对名称的决定</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未办</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Finding ticked off</source>
        <translation>核对办结</translation>
    </message>
    <message>
        <source>Remark on a finding changed</source>
        <translation>修改核对的备注</translation>
    </message>
    <message>
        <source>Finding opened again</source>
        <translation>核对重新列为未办</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>加书签</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>删除书签</translation>
    </message>
    <message>
        <source>Note made</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Report labelled</source>
        <translation>给报告加标签</translation>
    </message>
    <message>
        <source>Labels of a report changed</source>
        <translation>修改报告的标签</translation>
    </message>
    <message>
        <source>Labels of a report taken off</source>
        <translation>去掉报告的标签</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>New version imported</source>
        <translation>导入新版</translation>
    </message>
    <message>
        <source>Report imported</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>grammar %1</source>
        <translation>第 %1 版语法</translation>
    </message>
    <message numerus="yes">
        <source>Read again: %n figure(s) moved</source>
        <translation>
            <numerusform>重新读取：%n 个数据有变</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>改变 %1 个</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>新增 %1 个</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>消失 %1 个</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>非预计</translation>
    </message>
    <message>
        <source>Reports in and out</source>
        <translation>报告进出</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Corrected figures</source>
        <translation>更正的数据</translation>
    </message>
    <message>
        <source>Figures made</source>
        <translation>认定的数据</translation>
    </message>
    <message>
        <source>Corrected reports</source>
        <translation>更正的报告信息</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Report no longer in its file</source>
        <translation>文件中已无此报告</translation>
    </message>
    <message>
        <source>Report removed</source>
        <translation>移出报告</translation>
    </message>
    <message>
        <source>Report brought back</source>
        <translation>恢复报告</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a figure</comment>
        <translation>消失</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a figure</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a figure</comment>
        <translation>改变</translation>
    </message>
    <message>
        <source>Report deleted for good</source>
        <translation>报告已彻底删除</translation>
    </message>
    <message>
        <source>cannot be brought back; open its file again</source>
        <translation>无法恢复；如需要请重新打开原文件</translation>
    </message>
    <message>
        <source>Joined formats</source>
        <translation>合并的格式</translation>
    </message>
    <message>
        <source>a further format of %1</source>
        <comment>a file</comment>
        <translation>%1 的另一格式</translation>
    </message>
    <message>
        <source>counts by itself</source>
        <translation>单独计入</translation>
    </message>
    <message>
        <source>Format joined</source>
        <translation>合并格式</translation>
    </message>
    <message>
        <source>Format joined to another report</source>
        <translation>格式改并入另一份报告</translation>
    </message>
    <message>
        <source>Format separated</source>
        <translation>拆分格式</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChangesPane</name>
    <message>
        <source>Only what changed</source>
        <translation>只看有变化的</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同的</translation>
    </message>
    <message>
        <source>Save Table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Filter: indicator, status, pinyin</source>
        <translation>筛选：指标、变化、拼音</translation>
    </message>
    <message>
        <source>Filter the compared indicators</source>
        <translation>筛选对比的指标</translation>
    </message>
    <message>
        <source>Changes to show</source>
        <translation>要显示的变化</translation>
    </message>
    <message>
        <source>Shows only indicators with this change</source>
        <translation>只显示有此变化的指标</translation>
    </message>
    <message>
        <source>Order of the indicators</source>
        <translation>指标的顺序</translation>
    </message>
    <message>
        <source>Lists the indicators as one of the reports does</source>
        <translation>按其中一份报告的顺序排列指标</translation>
    </message>
    <message>
        <source>Leaves out indicators that are the same in both reports</source>
        <translation>略去两份报告中相同的指标</translation>
    </message>
    <message>
        <source>Writes the table as it is shown to a CSV or XLSX file</source>
        <translation>把所见表格写入 CSV 或 XLSX 文件</translation>
    </message>
    <message>
        <source>Indicators compared</source>
        <translation>指标对比</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>按%1的顺序</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>全部变化</translation>
    </message>
    <message>
        <source>None of the reports gives an indicator to compare.</source>
        <translation>没有可对比的指标。</translation>
    </message>
    <message>
        <source>No indicator fits the filter.</source>
        <translation>没有符合筛选条件的指标。</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 个指标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::Chart</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>文字表述</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>about</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>预计完成</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n 个地区</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>target and actual</source>
        <translation>目标与实际</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, report on %2</source>
        <translation>%1 %2 年报告</translation>
    </message>
    <message>
        <source>%1, %2 review and %3 plan</source>
        <translation>%1 %2 执行 %3 计划</translation>
    </message>
    <message>
        <source>table %1, item %2</source>
        <translation>表%1第%2项</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>表%1第%2行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>actual, estimated</source>
        <translation>实际（预计）</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>另见 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>下年目标</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>actual, estimated: %1</source>
        <translation>实际（预计）：%1</translation>
    </message>
    <message>
        <source>actual: %1</source>
        <translation>实际：%1</translation>
    </message>
    <message>
        <source>next target: %1</source>
        <translation>下年目标：%1</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>：%1</translation>
    </message>
    <message>
        <source>changed definition or basis</source>
        <translation>口径变化</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 target</source>
        <translation>%1 目标</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (r)</source>
        <comment>a revised figure</comment>
        <translation>%1（修）</translation>
    </message>
    <message>
        <source>revised by %1 since it was stated before</source>
        <translation>比先前所载修订 %1</translation>
    </message>
    <message>
        <source>%1: places disagree: %2</source>
        <translation>%1：两处说法不同：%2</translation>
    </message>
    <message>
        <source>%1: revised by %2 to %3; before: %4</source>
        <translation>%1：修订 %2，为 %3；此前：%4</translation>
    </message>
    <message>
        <source>%1 target, yearly average %2</source>
        <translation>%1 年均目标 %2</translation>
    </message>
    <message>
        <source>%1 yearly average %2</source>
        <translation>%1 年均 %2</translation>
    </message>
    <message>
        <source>%1 target %2</source>
        <translation>%1 目标 %2</translation>
    </message>
    <message>
        <source>%1 actual %2</source>
        <translation>%1 实际 %2</translation>
    </message>
    <message>
        <source>%1 target, in all %2</source>
        <translation>%1 累计目标 %2</translation>
    </message>
    <message>
        <source>%1 in all %2</source>
        <translation>%1 累计 %2</translation>
    </message>
    <message>
        <source>target of several years</source>
        <translation>多年目标</translation>
    </message>
    <message>
        <source>figure of several years</source>
        <translation>多年平均或累计</translation>
    </message>
    <message>
        <source>places disagree</source>
        <translation>两处说法不同</translation>
    </message>
    <message>
        <source>(r) revised</source>
        <translation>（修）修订数</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s): see the tips of the figures, or copy the data</source>
        <translation>
            <numerusform>……另有 %n 行：见图中各数的提示，或复制数据</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>实际 %1</translation>
    </message>
    <message>
        <source>%1: %2; stated before: %3</source>
        <translation>%1：%2；此前所载：%3</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未作比较</translation>
    </message>
    <message>
        <source>against %1: %2</source>
        <translation>比%1：%2</translation>
    </message>
    <message>
        <source>%1 higher, %2 equal, %3 lower</source>
        <translation>高 %1，相同 %2，低 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n growth target(s) shared with the level above</source>
        <translation>
            <numerusform>与上一级共有的增速目标 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) shared with the level above</source>
        <translation>
            <numerusform>与上一级共有的目标 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Only figures of one kind are compared; of a bound and a figure only the limit is.</source>
        <translation>只比较同类数字；“以上”“以内”与确数之间只比界限。</translation>
    </message>
    <message>
        <source>No report of the library states a target: %1</source>
        <translation>库中报告未载目标：%1</translation>
    </message>
    <message numerus="yes">
        <source>Other rates and shares, %n: %1</source>
        <translation>
            <numerusform>其他比率 %n 项：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared though one of both names a basis of its own: %1</source>
        <translation>一方另注口径，仍作比较：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of amounts are not compared: places are of different size.</source>
        <translation>
            <numerusform>总量指标 %n 对未作比较：各地规模不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>cascade</source>
        <translation>层层加码</translation>
    </message>
    <message>
        <source>targets for %1</source>
        <translation>%1年目标</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) of government</source>
        <translation>
            <numerusform>%n 级政府</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source: %n reports, each named in the data of the chart</source>
        <translation>
            <numerusform>来源：共 %n 份报告，图的数据中逐一列出</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>not in the unit %1, left out: %2</source>
        <translation>单位不是%1，未计入：%2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>Rank before</source>
        <translation>上年位次</translation>
    </message>
    <message>
        <source>Against the level above</source>
        <translation>比上一级</translation>
    </message>
    <message>
        <source>ranked by actual</source>
        <translation>按实际排名</translation>
    </message>
    <message>
        <source>ranked by target</source>
        <translation>按目标排名</translation>
    </message>
    <message>
        <source>ranked by actual less target</source>
        <translation>按实际减目标排名</translation>
    </message>
    <message>
        <source>actual less target: %1</source>
        <translation>实际减目标：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n region(s)</source>
        <translation>
            <numerusform>%n 个地区中 %1 个有数</numerusform>
        </translation>
    </message>
    <message>
        <source>A bound is ranked by its limit, a range by its middle.</source>
        <translation>“以上”“以内”按界限排名，区间按中值排名。</translation>
    </message>
    <message>
        <source>Without a figure, not ranked: %1</source>
        <translation>无数字，未列入排名：%1</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>上年第 %1</translation>
    </message>
    <message>
        <source>= kept</source>
        <translation>= 持平</translation>
    </message>
    <message>
        <source>target style</source>
        <translation>目标风格</translation>
    </message>
    <message>
        <source>Ambition: the target less the actual of the year before, as it stands now. Accuracy: the actual less the target.</source>
        <translation>进取：目标减上年实际（按现有最新数）。准确：实际减目标。</translation>
    </message>
    <message>
        <source>“Lower limit”, “upper limit”: one of both is a bound, of which only the limit is compared.</source>
        <translation>“下限”“上限”：其中一方为界限，只比界限。</translation>
    </message>
    <message>
        <source>Nothing to compare the target with: %1</source>
        <translation>目标无可比数字：%1</translation>
    </message>
    <message>
        <source>ambition</source>
        <translation>进取（目标减上年实际）</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确（实际减目标）</translation>
    </message>
    <message>
        <source>Target against that of the year before: %1 raised, %2 kept, %3 lowered</source>
        <translation>目标比上年：上调 %1 次，持平 %2 次，下调 %3 次</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Last actual</source>
        <translation>上年实际</translation>
    </message>
    <message>
        <source>Ambition</source>
        <translation>进取</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>Change of target</source>
        <translation>目标比上年</translation>
    </message>
    <message>
        <source>as the level above</source>
        <translation>上一级目标以内</translation>
    </message>
    <message>
        <source>more than the level above</source>
        <translation>高于上一级</translation>
    </message>
    <message>
        <source>less than the level above</source>
        <translation>低于上一级</translation>
    </message>
    <message>
        <source>a chart is written as .svg, .png, .pdf or .csv, not as “.%1”</source>
        <translation>图表可写为 .svg、.png、.pdf 或 .csv，不能写为“.%1”</translation>
    </message>
    <message>
        <source>Not to be compared, for words, ranges, opposite bounds or another definition: %1</source>
        <translation>因文字表述、区间、反向界限或口径不同，不作比较：%1</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <comment>place, page</comment>
        <translation>%1，第%2页</translation>
    </message>
    <message>
        <source>%1, %2 government work report</source>
        <translation>%1 %2 年政府工作报告</translation>
    </message>
    <message>
        <source>%1, %2 statistical communiqué</source>
        <translation>%1 %2 年统计公报</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>paragraph %1, sentence %2</source>
        <translation>第%1段第%2句</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a report</comment>
        <translation>《%1》</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s): the table has all figures</source>
        <translation>
            <numerusform>……另有 %n 行：各数见表</numerusform>
        </translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标数</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Scorecard of the regions, %1</source>
        <translation>%1年各地目标完成情况</translation>
    </message>
    <message>
        <source>Scorecard of %1</source>
        <translation>%1历年目标完成情况</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>Each cell: verdict, actual / target as printed. %1.</source>
        <translation>每格依次为判定、实际／目标（照原文）。%1。</translation>
    </message>
    <message>
        <source>An empty cell: the report does not have the indicator.</source>
        <translation>空格：该报告没有这项指标。</translation>
    </message>
    <message>
        <source>%1, not counted: %2</source>
        <translation>%1不计入：%2</translation>
    </message>
    <message>
        <source>Without a report on the year: %1</source>
        <translation>没有该年度的报告：%1</translation>
    </message>
    <message>
        <source>without a section</source>
        <translation>未分章节</translation>
    </message>
    <message>
        <source>all indicators</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>%1 est.</source>
        <comment>an actual that is preliminary</comment>
        <translation>%1（预计）</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 of %4</source>
        <translation>%1／%2／%3，共%4</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <translation>%1%（%3项中%2项）</translation>
    </message>
    <message>
        <source>Met / missed / open</source>
        <translation>达标／未达／未定</translation>
    </message>
    <message>
        <source>Completion rate: met of those judged</source>
        <translation>完成率：达标占已判定</translation>
    </message>
    <message>
        <source>%1, by the report&apos;s own word</source>
        <translation>%1（据报告自述）</translation>
    </message>
    <message>
        <source>%1 (plan for %2)</source>
        <translation>%1（%2年规划）</translation>
    </message>
    <message numerus="yes">
        <source>only rows %1 to %2 of %3 are shown, %n left out</source>
        <translation>
            <numerusform>只画第%1至%2行，全图%3行，略去%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %1–%2 of %3–%4 are shown, %n year(s) left out</source>
        <translation>
            <numerusform>只画%1—%2年，全图%3—%4年，略去%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>way of a plan of several years</source>
        <translation>多年规划的路径</translation>
    </message>
    <message numerus="yes">
        <source>small charts show the first %1 regions; %n not shown: %2</source>
        <translation>
            <numerusform>分图只画前%1个地区，另有%n个未画：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, small charts on one scale</source>
        <translation>%1，分图（同一刻度）</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChartPanel</name>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>完成情况表</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>子弹图</translation>
    </message>
    <message>
        <source>Target and actual through the years</source>
        <translation>历年目标与实际</translation>
    </message>
    <message>
        <source>The actual as a bar against its target</source>
        <translation>以条形对照实际与目标</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>图表标题</translation>
    </message>
    <message>
        <source>Year shown</source>
        <translation>所示年度</translation>
    </message>
    <message>
        <source>The year for which the regions are compared</source>
        <translation>各地区对照的年度</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>将图表复制为图片</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the figures of the chart as a table for a spreadsheet</source>
        <translation>将图表数据复制为可粘贴到电子表格的表</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Select a report in the library to see the verdicts on its indicators here.</source>
        <translation>在报告库中选择一份报告，此处显示其各项指标的判定。</translation>
    </message>
    <message>
        <source>Choose an indicator in the table to see it here.</source>
        <translation>在指标表中选择一项指标，此处显示其图表。</translation>
    </message>
    <message>
        <source>The regions chosen state nothing for this indicator; these do: %1. Choose them above.</source>
        <translation>所选地区没有这项指标的数据，有数据的是：%1，请在上方选择。</translation>
    </message>
    <message>
        <source>No report states a figure for this indicator that could be drawn.</source>
        <translation>没有报告载有这项指标可以绘制的数据。</translation>
    </message>
    <message>
        <source>The regions chosen state nothing for this indicator. Choose others above.</source>
        <translation>所选地区没有这项指标的数据，请在上方另选地区。</translation>
    </message>
    <message>
        <source>One year across regions, ranked</source>
        <translation>同一年各地排名</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>加码</translation>
    </message>
    <message>
        <source>How the target goes from level to level: country, province, city, district</source>
        <translation>层层加码：目标从国家、省、市到区县逐级的变化</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>How a region sets its targets, and what comes of them</source>
        <translation>一地如何定目标、完成得如何</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>排名依据</translation>
    </message>
    <message>
        <source>What the regions are ranked by</source>
        <translation>各地按什么排名</translation>
    </message>
    <message>
        <source>by what is told</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by actual</source>
        <translation>按实际</translation>
    </message>
    <message>
        <source>by target</source>
        <translation>按目标</translation>
    </message>
    <message>
        <source>by actual less target</source>
        <translation>按实际减目标</translation>
    </message>
    <message>
        <source>Region shown</source>
        <translation>所示地区</translation>
    </message>
    <message>
        <source>The region whose targets are looked at</source>
        <translation>查看哪个地区的目标</translation>
    </message>
    <message>
        <source>Save the chart as SVG, PNG or PDF, or its figures as CSV</source>
        <translation>把图表存为 SVG、PNG 或 PDF，或把数据存为 CSV</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表所示内容</translation>
    </message>
    <message>
        <source>The verdicts on all indicators, by region or by year</source>
        <translation>全部指标的判定，按地区或按年度分列</translation>
    </message>
    <message>
        <source>Columns of the scorecard</source>
        <translation>完成情况表的列</translation>
    </message>
    <message>
        <source>Whether a column is a region in one year or a year of one region</source>
        <translation>每列是同一年的一个地区，还是同一地区的一个年度</translation>
    </message>
    <message>
        <source>a region a column</source>
        <translation>按地区分列</translation>
    </message>
    <message>
        <source>a year a column</source>
        <translation>按年度分列</translation>
    </message>
    <message>
        <source>Pictures and tables (*.png *.svg *.pdf *.csv)</source>
        <translation>图片和表格 (*.png *.svg *.pdf *.csv)</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>图已存到 %1。</translation>
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
        <translation>“%1”没有对应指标目录中的指标，无图可画。可在“名称”窗格中归入一项指标。</translation>
    </message>
    <message>
        <source>S&amp;mall Multiples</source>
        <translation>分图(&amp;M)</translation>
    </message>
    <message>
        <source>Multiples</source>
        <translation>分图</translation>
    </message>
    <message>
        <source>Draws each region in a small chart of its own, all on one scale</source>
        <translation>每个地区一张小图，刻度相同</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>PlanLens::Checks</name>
    <message>
        <source>The figures are on another basis than before: %1.</source>
        <translation>数据口径与此前不同：%1。</translation>
    </message>
    <message>
        <source>The target of %1 for %2 is given as %3; the plan set %4.</source>
        <translation>%1%2年目标此处为%3，原计划为%4。</translation>
    </message>
    <message>
        <source>The target of %1 for %2 is the plan&apos;s: %3 (%4).</source>
        <translation>%1%2年目标与原计划一致：%3（%4）。</translation>
    </message>
    <message>
        <source>review</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1 of %2 for %3 is cited as %4; its own report has %5.</source>
        <translation>引用的%2%3年%1为%4，其自身报告为%5。</translation>
    </message>
    <message>
        <source>%1 of %2 for %3 is cited as its own report has it: %4 (%5).</source>
        <translation>引用的%2%3年%1与其自身报告一致：%4（%5）。</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The parts&apos; shares of their plans come to %1% for the total, as stated.</source>
        <translation>按各部分占计划的比例推算，合计为%1%，与所述一致。</translation>
    </message>
    <message>
        <source>The parts&apos; shares of their plans come to %1% for the total; stated are %2%.</source>
        <translation>按各部分占计划的比例推算，合计为%1%，而所述为%2%。</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>所述</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>%1 differs from its target by %2, as the text says: %3 against %4.</source>
        <translation>%1与目标相差%2，与正文所述一致：%3对%4。</translation>
    </message>
    <message>
        <source>%1 differs from its target by %2, not as the text says: %3 against %4.</source>
        <translation>%1与目标相差%2，与正文所述不符：%3对%4。</translation>
    </message>
    <message>
        <source>%1: stated</source>
        <translation>%1：所述</translation>
    </message>
    <message>
        <source>%1: computed</source>
        <translation>%1：计算</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算术</translation>
    </message>
    <message>
        <source>Target carried over</source>
        <translation>目标沿用</translation>
    </message>
    <message>
        <source>Plan cited</source>
        <translation>引用计划</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Lowered target</source>
        <translation>目标下调</translation>
    </message>
    <message>
        <source>Changed basis</source>
        <translation>口径变化</translation>
    </message>
    <message>
        <source>Changed unit</source>
        <translation>单位变化</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Unverifiable</source>
        <translation>无法核实</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>From %1 to %2 is %3% a year for %4; the text says %5%.</source>
        <translation>%4由%1到%2，年均增幅为%3%；正文为%5%。</translation>
    </message>
    <message>
        <source>From %1 to %2 is %3% for %4; the text says %5%.</source>
        <translation>%4由%1到%2，增幅为%3%；正文为%5%。</translation>
    </message>
    <message>
        <source>growth stated</source>
        <translation>所述增幅</translation>
    </message>
    <message>
        <source>growth computed</source>
        <translation>计算增幅</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The text says %1 for %2 (%3); the table has %4.</source>
        <translation>正文称%2（%3）为%1，表中为%4。</translation>
    </message>
    <message>
        <source>Text and table agree on %1 (%2): %3.</source>
        <translation>%1（%2）文表一致：%3。</translation>
    </message>
    <message>
        <source>The text&apos;s %1 for %2 (%3) agrees with the table&apos;s %4, given rounding and bounds.</source>
        <translation>正文%2（%3）为%1，考虑取整与界限，与表中%4一致。</translation>
    </message>
    <message>
        <source>%1 of %2 is %3%; the text says %4%.</source>
        <translation>%1占%2的%3%；正文为%4%。</translation>
    </message>
    <message>
        <source>share stated</source>
        <translation>所述占比</translation>
    </message>
    <message>
        <source>share computed</source>
        <translation>计算占比</translation>
    </message>
    <message>
        <source>the table has %1</source>
        <translation>表中为%1</translation>
    </message>
    <message>
        <source>by the table it is between %1 and %2</source>
        <translation>按表计在%1与%2之间</translation>
    </message>
    <message>
        <source>The text says that %1% were met</source>
        <translation>正文称完成率为%1%</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>The text says that %1% were met; %2 of %3 are %4%.</source>
        <translation>正文称完成率为%1%；%3项中完成%2项为%4%。</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>The target for %1 goes from %2 (%3) to %4 (%5).</source>
        <translation>%1的目标由%2（%3）调为%4（%5）。</translation>
    </message>
    <message>
        <source>target before</source>
        <translation>原目标</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 is stated in %2 for %3 and in %4 for %5.</source>
        <translation>%1在%3年以%2计，在%5年以%4计。</translation>
    </message>
    <message>
        <source>%1 is more than ten times what stands beside it for %2: %3. Perhaps it is in another unit.</source>
        <translation>%2：%1为相邻数据的十倍以上：%3。单位可能不同。</translation>
    </message>
    <message>
        <source>%1 is less than a tenth of what stands beside it for %2: %3. Perhaps it is in another unit.</source>
        <translation>%2：%1不足相邻数据的十分之一：%3。单位可能不同。</translation>
    </message>
    <message>
        <source>%1 against the target %2</source>
        <translation>%1，目标%2</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>The table says that %1 was not met; the figures say that it was: %2.</source>
        <translation>表中称%1未达到，而数据显示已达到：%2。</translation>
    </message>
    <message>
        <source>The table says that %1 was met; the figures say that it was not: %2.</source>
        <translation>表中称%1已达到，而数据显示未达到：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) in the table agree with its figures.</source>
        <translation>
            <numerusform>表中%n项判定与数据一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>agreeing</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>The text names %1 as not met; the figures say that it was: %2.</source>
        <translation>正文称%1未达到预期，而数据显示已达到：%2。</translation>
    </message>
    <message>
        <source>The text names %1 as met; the figures say that it was not: %2.</source>
        <translation>正文称%1已达到预期，而数据显示未达到：%2。</translation>
    </message>
    <message>
        <source>Not met as the text says, by the table: %1.</source>
        <translation>与正文所述一致，按表未达到：%1。</translation>
    </message>
    <message>
        <source>Met as the text says, by the table: %1.</source>
        <translation>与正文所述一致，按表已达到：%1。</translation>
    </message>
    <message>
        <source>There are no reports to check.</source>
        <translation>没有可核对的报告。</translation>
    </message>
    <message>
        <source>%1 of the target %2 for %3 is %4%; the text says %5%.</source>
        <translation>%1 相当于 %3 目标 %2 的 %4%；文中为 %5%。</translation>
    </message>
    <message>
        <source>A change of %1, reaching %2, is %3% for %4; the text says %5%.</source>
        <translation>%4变动%1、达到%2，折合%3%；文中为%5%。</translation>
    </message>
    <message>
        <source>%1 to %2 is %3; stated for %4 is %5.</source>
        <translation>%1与%2之比为%3；%4所述为%5。</translation>
    </message>
    <message>
        <source>From %1 to %2 is %3% for %4; the table says %5%.</source>
        <translation>%4由%1到%2，增幅为%3%；表中为%5%。</translation>
    </message>
    <message>
        <source>%1 is %3% of the target %2 for %4; the table says %5%.</source>
        <translation>%1 相当于 %4 目标 %2 的 %3%；表中为 %5%。</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>推算值</translation>
    </message>
    <message>
        <source>%1 come to %2, as stated.</source>
        <translation>%1 合计 %2，与文中一致。</translation>
    </message>
    <message>
        <source>The shares listed are those of the parts.</source>
        <translation>所列占比与各分项一致。</translation>
    </message>
    <message>
        <source>The shares listed are not those of the parts.</source>
        <translation>所列占比与各分项不一致。</translation>
    </message>
    <message>
        <source>%1 It asks for less than was reached: %2.</source>
        <translation>%1低于已达到的水平：%2。</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>两处所述</translation>
    </message>
    <message>
        <source>Implied base</source>
        <translation>推算基数</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>位次与比较</translation>
    </message>
    <message>
        <source>%1 (%2) is given as %3 and as %4.</source>
        <translation>%1（%2）一处为%3，另一处为%4。</translation>
    </message>
    <message>
        <source>%1 (%2) is given as %3 and as %4: a bound was lost.</source>
        <translation>%1（%2）一处为%3，另一处为%4：界限不一致。</translation>
    </message>
    <message>
        <source>%1 (%2) is given twice alike: %3, %4.</source>
        <translation>%1（%2）两处所述一致：%3，%4。</translation>
    </message>
    <message>
        <source>%1 at %2 and %3 comes from %4; stated for %5 is %6.</source>
        <translation>%1为%2、%3，推算基数为%4；%5年所述为%6。</translation>
    </message>
    <message>
        <source>The shares %1 come to %2%.</source>
        <translation>各占比%1合计为%2%。</translation>
    </message>
    <message>
        <source>%1 less %2 is %3; stated for %4 is %5.</source>
        <translation>%1减去%2为%3；%4所述为%5。</translation>
    </message>
    <message>
        <source>The title reviews %1 and plans %2; the text reviews %3 and plans %4.</source>
        <translation>标题总结%1年、计划%2年；正文总结%3年、计划%4年。</translation>
    </message>
    <message>
        <source>The target for %1, %2, asks for less than was reached: %3.</source>
        <translation>%1的目标%2低于已达到的%3。</translation>
    </message>
    <message>
        <source>%1 do not come to the %2 stated.</source>
        <translation>%1之和不等于所述的%2。</translation>
    </message>
    <message>
        <source>%1 has %2, %3 %4: %5 between them; the text says %6.</source>
        <translation>%1为%2，%3为%4，相差%5；正文为%6。</translation>
    </message>
    <message>
        <source>%1 binding and %2 expected indicators are %3; the text counts %4.</source>
        <translation>约束性指标%1项、预期性指标%2项，合计%3项；正文称共%4项。</translation>
    </message>
    <message>
        <source>The same count is given as %1 and as %2.</source>
        <translation>同一计数一处为%1，另一处为%2。</translation>
    </message>
    <message numerus="yes">
        <source>The report says too much to compare all of it: after %n seconds its checks were given up.</source>
        <translation>
            <numerusform>报告所述过多，无法全部核对：%n 秒后放弃检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 But it was recognised with low confidence: compare it with the page.</source>
        <translation>%1但此处识别的可信度低，请与原页核对。</translation>
    </message>
    <message numerus="yes">
        <source>The text counts %n indicator(s)</source>
        <translation>
            <numerusform>正文称共%n项指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text counts %n binding indicator(s)</source>
        <translation>
            <numerusform>正文称约束性指标%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text counts %n expected indicator(s)</source>
        <translation>
            <numerusform>正文称预期性指标%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text counts %n indicator(s) as met</source>
        <translation>
            <numerusform>正文称完成%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text counts %n indicator(s) as not met</source>
        <translation>
            <numerusform>正文称未完成%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differs from its target by %2, as far as the numbers are printed: %3 against %4.</source>
        <translation>%1与目标按所列数字相差%2，与正文所述之差或因取整：%3对%4。</translation>
    </message>
    <message>
        <source>The text tells of a rise, from %1 to %2.</source>
        <translation>正文称上升，而由%1到%2。</translation>
    </message>
    <message>
        <source>The text tells of a fall, from %1 to %2.</source>
        <translation>正文称下降，而由%1到%2。</translation>
    </message>
    <message>
        <source>%1 were added, but there are %2 in all.</source>
        <translation>新增%1，而总数为%2。</translation>
    </message>
    <message>
        <source>%1 were passed, but %2 reached.</source>
        <translation>称突破%1，而达到%2。</translation>
    </message>
    <message>
        <source>%1 are said to be a part of %2.</source>
        <translation>正文称%1为%2的一部分。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>前者</translation>
    </message>
    <message>
        <source>second</source>
        <translation>后者</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>The text announces %1 sections, and as many follow.</source>
        <translation>正文称%1个方面，其后所列相符。</translation>
    </message>
    <message>
        <source>The text announces %1 sections; %2 follow.</source>
        <translation>正文称%1个方面，其后列有%2个。</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>所列</translation>
    </message>
    <message>
        <source>%1 are listed and counted as %2.</source>
        <translation>列出%1个，而称%2个。</translation>
    </message>
    <message>
        <source>%1 came to %2 over %3, but to %4 in %5 alone.</source>
        <translation>%1在%3合计为%2，而%5一年即为%4。</translation>
    </message>
</context>
<context>
    <name>PlanLens::ChoiceList</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in: %1</source>
        <translation>在“%1”中查找</translation>
    </message>
    <message>
        <source>Drag, or press Alt and an arrow key, to change the order</source>
        <translation>拖动，或按 Alt 和上下箭头，可调整顺序</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>上移：%1</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>下移：%1</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Usual order: %1</source>
        <translation>恢复顺序：%1</translation>
    </message>
    <message>
        <source>Back to the usual order</source>
        <translation>恢复通常的顺序</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>恢复顺序</translation>
    </message>
</context>
<context>
    <name>PlanLens::Citation</name>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>nothing printed</source>
        <translation>原文空缺</translation>
    </message>
</context>
<context>
    <name>PlanLens::CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>See: planlens %1</source>
        <translation>参见：planlens %1</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>Browse, chart, compare and print the indicators of plan reports.</source>
        <translation>浏览、图示、对照和打印计划报告中的指标。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Opens the window and shows the files.</source>
        <translation>打开窗口并显示文件。</translation>
    </message>
    <message>
        <source>Runs without a display.</source>
        <translation>无需显示器运行。</translation>
    </message>
    <message>
        <source>Subcommands:</source>
        <translation>子命令：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>The language to speak.</source>
        <translation>界面语言。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Draws a chart as SVG, PNG or PDF.</source>
        <translation>将图表绘制为 SVG、PNG 或 PDF。</translation>
    </message>
    <message>
        <source>There is no kind of chart “%1”.</source>
        <translation>没有“%1”这种图表。</translation>
    </message>
    <message>
        <source>there are no such figures of “%1” in the library</source>
        <translation>报告库中没有“%1”的相应数据</translation>
    </message>
    <message>
        <source>Reads reports and writes what they say; touches no library.</source>
        <translation>读取报告并输出其内容；不动报告库。</translation>
    </message>
    <message>
        <source>Writes with JSON also what was made of every number, and how figures were read.</source>
        <translation>用 JSON 时一并写出每个数字的归类，以及各项数据是如何读出的。</translation>
    </message>
    <message>
        <source>The file to write; without it, or where it is “-”, standard output.</source>
        <translation>写入的文件；缺省或为“-”时写到标准输出。</translation>
    </message>
    <message>
        <source>A report.</source>
        <translation>报告。</translation>
    </message>
    <message>
        <source>Imports files, and folders with all below them, into the library.</source>
        <translation>将文件及文件夹（含下级）导入报告库。</translation>
    </message>
    <message>
        <source>A file or a folder.</source>
        <translation>文件或文件夹。</translation>
    </message>
    <message>
        <source>Interrupted; what was imported stays.</source>
        <translation>已中断；已导入的予以保留。</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Lists the reports of the library.</source>
        <translation>列出报告库中的报告。</translation>
    </message>
    <message>
        <source>The library; without it, the user&apos;s own.</source>
        <translation>报告库文件；缺省为用户自己的报告库。</translation>
    </message>
    <message>
        <source>The format: %1.</source>
        <translation>格式：%1。</translation>
    </message>
    <message>
        <source>There is no format “%1” here; there is %2.</source>
        <translation>此处没有“%1”格式，可用的有 %2。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>There is nothing to do with “%1” here.</source>
        <translation>此处不接受“%1”。</translation>
    </message>
    <message>
        <source>no such library</source>
        <translation>没有这个报告库</translation>
    </message>
    <message>
        <source>The name “%1” has to end in .%2.</source>
        <translation>文件名“%1”须以 .%2 结尾。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>The indicator: its id, name or alias.</source>
        <translation>指标：编号、名称或别名。</translation>
    </message>
    <message>
        <source>A region: its code or name; can be given several times. Without it, all.</source>
        <translation>地区：代码或名称，可多次给出；缺省为全部。</translation>
    </message>
    <message>
        <source>There is no indicator “%1” in the catalogue.</source>
        <translation>指标目录中没有“%1”。</translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <translation>没有地区“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>Writes the numbers behind a chart.</source>
        <translation>输出图表背后的数据。</translation>
    </message>
    <message>
        <source>Checks reports against themselves, their tables and each other.</source>
        <translation>核对报告自身、文与表、报告之间是否一致。</translation>
    </message>
    <message>
        <source>A report; without any, the reports of the library.</source>
        <translation>报告；缺省为报告库中的全部报告。</translation>
    </message>
    <message>
        <source>A report of the library: its key, path, file name or title; can be given several times. Without it, all.</source>
        <translation>报告库中的报告：键、路径、文件名或标题，可多次给出；缺省为全部。</translation>
    </message>
    <message>
        <source>there is no such report in the library</source>
        <translation>报告库中没有这份报告</translation>
    </message>
    <message>
        <source>The template “region” needs one --region.</source>
        <translation>“region”样式需给出一个 --region。</translation>
    </message>
    <message>
        <source>The year compared, or reviewed by the report of a scorecard.</source>
        <translation>对照的年度，或完成情况表所取报告的执行年度。</translation>
    </message>
    <message>
        <source>Appends every figure with its numbered source.</source>
        <translation>附列全部数据及其编号出处。</translation>
    </message>
    <message>
        <source>Sets the pages across.</source>
        <translation>横向排版。</translation>
    </message>
    <message>
        <source>There is no file or subcommand “%1”.</source>
        <translation>没有名为“%1”的文件或子命令。</translation>
    </message>
    <message>
        <source>There is no display to open the window on; the subcommands need none. See: planlens %1</source>
        <translation>没有可打开窗口的显示器；各子命令无需显示器。参见：planlens %1</translation>
    </message>
    <message>
        <source>Sets two reports side by side.</source>
        <translation>并排比较两份报告。</translation>
    </message>
    <message>
        <source>A file, or a report of the library by its title or key.</source>
        <translation>一个文件，或报告库中的一份报告（用标题或键指定）。</translation>
    </message>
    <message>
        <source>two reports have to be named</source>
        <translation>需要指定两份报告</translation>
    </message>
    <message>
        <source>Writes or takes over what was decided on names of indicators, as TSV.</source>
        <translation>以 TSV 导出或导入对指标名称所作的决定。</translation>
    </message>
    <message>
        <source>Takes over the decisions of this file.</source>
        <translation>导入此文件中的决定。</translation>
    </message>
    <message>
        <source>Searches the texts and figures of the library.</source>
        <translation>在报告库的正文和数据中检索。</translation>
    </message>
    <message>
        <source>How many places are listed.</source>
        <translation>列出多少处。</translation>
    </message>
    <message>
        <source>Words that occur together, &quot;a phrase&quot;, AND, OR, NOT, brackets; region:, kind:, year:, label:, section:; for figures verdict:, attribute:, role:, value:, indicator:.</source>
        <translation>同处出现的词、&quot;整句&quot;、AND、OR、NOT、括号；region:、kind:、year:、label:、section:；查数据用 verdict:、attribute:、role:、value:、indicator:。</translation>
    </message>
    <message>
        <source>The query, at character %1: %2</source>
        <translation>查询第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>“%1” is no number of places.</source>
        <translation>“%1”不是条数。</translation>
    </message>
    <message>
        <source>more than one report in the library is called so</source>
        <translation>报告库中有不止一份报告符合</translation>
    </message>
    <message numerus="yes">
        <source>Reading the figures of %n stored report(s) again…</source>
        <translation>
            <numerusform>正在重新读取 %n 份已存报告的数据…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the figures of %n report(s) stay as they were</source>
        <translation>
            <numerusform>%n 份报告的数据保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions are taken over or written, not both.</source>
        <translation>决定只能导入或写出，不能同时进行。</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message numerus="yes">
        <source>%1: holds %n reports; the first is compared. Import the file to compare others.</source>
        <translation>
            <numerusform>%1：其中有 %n 份报告，只比较第一份。要比较其他报告，请先导入该文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a comparison sheet as PDF, DOCX, XLSX or CSV.</source>
        <translation>将对照表存为 PDF、DOCX、XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>How figures with bounds are set: printed (as the report has it) or signs (≈ 5.5).</source>
        <translation>带界限的数怎么写：printed（照报告原文）或 signs（用符号，≈ 5.5）。</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .docx, .xlsx or .csv; “-” for standard output, as CSV.</source>
        <translation>要写的文件：.pdf、.docx、.xlsx 或 .csv；“-”为标准输出（CSV）。</translation>
    </message>
    <message>
        <source>--template has to be one of %1.</source>
        <translation>--template 须为下列之一：%1。</translation>
    </message>
    <message>
        <source>The template “comparison” needs two --report.</source>
        <translation>“comparison”需要两个 --report。</translation>
    </message>
    <message>
        <source>--values has to be printed or signs.</source>
        <translation>--values 须为 printed 或 signs。</translation>
    </message>
    <message>
        <source>--by has to be actual, target or gap.</source>
        <translation>--by 须为 actual、target 或 gap。</translation>
    </message>
    <message>
        <source>The year that regions, bullet, cascade and scorecard show; without it, the last with target and actual, or with targets of two levels.</source>
        <translation>regions、bullet、cascade 和 scorecard 所示年份；不指定时取最近一个既有目标又有实际、或两级均有目标的年份。</translation>
    </message>
    <message>
        <source>What regions are ranked by: actual, target or gap (the actual less the target).</source>
        <translation>各地按什么排名：actual（实际）、target（目标）或 gap（实际减目标）。</translation>
    </message>
    <message>
        <source>The file to write: .svg, .png or .pdf, or .csv with the figures; “-” for standard output, as SVG.</source>
        <translation>要写的文件：.svg、.png 或 .pdf，或载有数据的 .csv；“-”为标准输出（SVG）。</translation>
    </message>
    <message>
        <source>Says what is wrong with a library, and salvages what is whole.</source>
        <translation>指出报告库的损坏之处，并抢救完好的部分。</translation>
    </message>
    <message>
        <source>Takes over what is whole into this new library.</source>
        <translation>把完好的部分转入这个新报告库。</translation>
    </message>
    <message>
        <source>%1: nothing is wrong</source>
        <translation>%1：没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n report(s) taken over</source>
        <translation>
            <numerusform>%1：已转入 %n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further file(s) were not tried.</source>
        <translation>
            <numerusform>其余 %n 个文件未再尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>there was no library; an empty one was made</source>
        <translation>此处没有报告库，已新建一个空库</translation>
    </message>
    <message>
        <source>Writes a sheet for each report, region or indicator, all into the folder that --output names.</source>
        <translation>为每份报告（report）、每个地区（region）或每项指标（indicator）各写一张表，都放入 --output 所指的文件夹。</translation>
    </message>
    <message>
        <source>With --each: writes over files that are there already.</source>
        <translation>与 --each 同用：覆盖已有的文件。</translation>
    </message>
    <message>
        <source>--%1 goes with --each alone.</source>
        <translation>--%1 只能与 --each 同用。</translation>
    </message>
    <message>
        <source>The template “%1” has no --each.</source>
        <translation>模板“%1”不能用 --each。</translation>
    </message>
    <message>
        <source>With the template “%1”, --each has to be one of %2.</source>
        <translation>模板“%1”的 --each 只能是 %2 之一。</translation>
    </message>
    <message>
        <source>--each needs --output with a folder.</source>
        <translation>--each 需要用 --output 指定文件夹。</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>written %1, failed %2</source>
        <translation>已写 %1，失败 %2</translation>
    </message>
    <message>
        <source>What the scorecard of the regions is sorted by: order (of the regions), met (how many targets they met) or an indicator.</source>
        <translation>各地完成情况表的排序依据：order（地区顺序）、met（达标项数），或一项指标。</translation>
    </message>
    <message>
        <source>--sort goes with the template “scores” alone.</source>
        <translation>--sort 只能与表式“scores”一起使用。</translation>
    </message>
    <message>
        <source>--sort has to be order, met or an indicator; “%1” is none.</source>
        <translation>--sort 须为 order、met 或一项指标；“%1”都不是。</translation>
    </message>
    <message>
        <source>Interrupted; nothing was checked.</source>
        <translation>已中断，未作核对。</translation>
    </message>
    <message>
        <source>Interrupted; nothing was written.</source>
        <translation>已中断，未写出任何内容。</translation>
    </message>
    <message>
        <source>The kind: years, regions (ranked), bullet, cascade (from level to level), style (of the region&apos;s targets) or scorecard (of the regions&apos; reports on a year; needs no indicator).</source>
        <translation>图表种类：years（年度）、regions（地区排名）、bullet（子弹图）、cascade（层层加码）、style（目标风格）或 scorecard（各地某年度报告的完成情况表，无需指标）。</translation>
    </message>
    <message>
        <source>The sheet: indicator (over years and regions), scorecard (a report), comparison (two reports), region (its indicators over the years), regions (side by side), scores (scorecard of the regions), national (targets of the regions), ranking, cascade (targets from level to level), findings, hits (of a search).</source>
        <translation>表的种类：indicator（单项指标逐年逐地）、scorecard（报告完成情况表）、comparison（两份报告对照）、region（一地各项指标逐年）、regions（各地对照）、scores（各地完成情况表）、national（各地目标汇总表）、ranking（位次）、cascade（逐级目标）、findings（核对结果）、hits（检索结果）。</translation>
    </message>
    <message>
        <source>What the sheet of hits looks for, as with “search”; without it, the targets that were missed.</source>
        <translation>检索结果表（hits）检索什么，写法与“search”相同；不写则为未达标的指标。</translation>
    </message>
    <message>
        <source>--query goes with the template “hits” alone.</source>
        <translation>--query 只用于“hits”表。</translation>
    </message>
    <message>
        <source>there is no such report that can be scored</source>
        <translation>没有可列出完成情况的报告</translation>
    </message>
    <message>
        <source>--%1 does not go with the template “hits”: its query says which.</source>
        <translation>--%1 不能与“hits”表同用：检索式已写明范围。</translation>
    </message>
    <message>
        <source>Lists older versions and further formats of reports too.</source>
        <translation>旧版本和报告的其他格式也列出。</translation>
    </message>
</context>
<context>
    <name>PlanLens::Comparison</name>
    <message>
        <source>on the left only</source>
        <translation>仅左侧有</translation>
    </message>
    <message>
        <source>on the right only</source>
        <translation>仅右侧有</translation>
    </message>
    <message>
        <source>Two reports compared</source>
        <translation>两份报告对比</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this page</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Both reports are empty.</source>
        <translation>两份报告都是空的。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>what</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>left target</source>
        <translation>左目标</translation>
    </message>
    <message>
        <source>right target</source>
        <translation>右目标</translation>
    </message>
    <message>
        <source>left actual</source>
        <translation>左实际</translation>
    </message>
    <message>
        <source>right actual</source>
        <translation>右实际</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>提法</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>提法</translation>
    </message>
    <message>
        <source>Changes of degree</source>
        <translation>程度变化</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>begins on the left</source>
        <translation>左侧开头</translation>
    </message>
    <message>
        <source>begins on the right</source>
        <translation>右侧开头</translation>
    </message>
    <message>
        <source>about</source>
        <translation>所指</translation>
    </message>
</context>
<context>
    <name>PlanLens::ComparisonLinks</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Both texts beside each other, block by block</source>
        <translation>两份正文逐段并排</translation>
    </message>
    <message>
        <source>All Years of %1</source>
        <translation>%1历年</translation>
    </message>
    <message>
        <source>Save the Table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>comparison.xlsx</source>
        <translation>对比.xlsx</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>PlanLens::ComparisonPage</name>
    <message>
        <source>⇄ Swap</source>
        <translation>⇄ 互换</translation>
    </message>
    <message>
        <source>Back to the Reports</source>
        <translation>返回报告</translation>
    </message>
    <message>
        <source>Compares in the other direction</source>
        <translation>反方向对比</translation>
    </message>
    <message>
        <source>Shows the reports again (Esc)</source>
        <translation>返回报告（Esc）</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>对比内容</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicators and targets, and what became of them</source>
        <translation>指标和目标及其变化</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>提法</translation>
    </message>
    <message>
        <source>Set phrases and how often each report has them</source>
        <translation>提法及其在各报告中的次数</translation>
    </message>
    <message>
        <source>Reports compared</source>
        <translation>对比的报告</translation>
    </message>
    <message>
        <source>The reports are being compared…</source>
        <translation>正在比较报告…</translation>
    </message>
    <message>
        <source>&amp;Next View of the Comparison</source>
        <translation>对比的下一视图(&amp;N)</translation>
    </message>
    <message>
        <source>Goes on from text to indicators and wording</source>
        <translation>依次转到文本、指标、提法</translation>
    </message>
</context>
<context>
    <name>PlanLens::Converting</name>
    <message>
        <source>no room for a copy to convert</source>
        <translation>没有空间存放待转换的副本</translation>
    </message>
    <message numerus="yes">
        <source>LibreOffice took longer than %n seconds to convert it</source>
        <translation>
            <numerusform>LibreOffice 转换超过 %n 秒，已放弃</numerusform>
        </translation>
    </message>
    <message>
        <source>LibreOffice cannot convert it</source>
        <translation>LibreOffice 无法转换该文件</translation>
    </message>
</context>
<context>
    <name>PlanLens::Copying</name>
    <message>
        <source>“%1” (%2, %3)</source>
        <comment>words of a report, its title, where they stand</comment>
        <translation>“%1”（%2，%3）</translation>
    </message>
</context>
<context>
    <name>PlanLens::CorrectFigure</name>
    <message>
        <source>correction of “%1”</source>
        <translation>更正“%1”</translation>
    </message>
</context>
<context>
    <name>PlanLens::CorrectIdentity</name>
    <message>
        <source>correction of “%1”</source>
        <translation>更正“%1”</translation>
    </message>
</context>
<context>
    <name>PlanLens::Correction</name>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>role</source>
        <translation>目标或实际</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>corrected by %1, %2: %3</source>
        <translation>%1 于 %2 更正：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>made a figure by %1, %2</source>
        <translation>由%1于%2认定为数据</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>%1 (before: “%2”)</source>
        <comment>field, what was read of it</comment>
        <translation>%1（原为“%2”）</translation>
    </message>
    <message>
        <source>made a figure on %1</source>
        <translation>%1认定为数据</translation>
    </message>
    <message>
        <source>corrected on %1: %2</source>
        <translation>%1更正：%2</translation>
    </message>
</context>
<context>
    <name>PlanLens::DayText</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a day is written</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>how a moment is written</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>PlanLens::DecideNames</name>
    <message>
        <source>decision on “%1”</source>
        <translation>对“%1”的决定</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on names</source>
        <translation>
            <numerusform>%n 项名称决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::DefinitionLine</name>
    <message>
        <source>Definition: %1 → %2</source>
        <translation>口径变化：%1 → %2</translation>
    </message>
    <message>
        <source>Basis: no longer %1</source>
        <translation>口径变化：不再按%1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>口径变化：%1</translation>
    </message>
    <message>
        <source>Basis changed</source>
        <translation>口径变化</translation>
    </message>
    <message>
        <source>A note of the report says so.</source>
        <translation>报告的注释有说明。</translation>
    </message>
    <message>
        <source>%1, another definition</source>
        <translation>%1，口径不同</translation>
    </message>
    <message>
        <source>The target is of %1, the actual of %2: another definition.</source>
        <translation>目标是%1，实际是%2，口径不同。</translation>
    </message>
</context>
<context>
    <name>PlanLens::DegreesModel</name>
    <message>
        <source>stronger</source>
        <translation>语气加强</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>语气减弱</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
</context>
<context>
    <name>PlanLens::DockTitle</name>
    <message>
        <source>Hide %1 (the View menu brings it back)</source>
        <translation>隐藏%1（可从“视图”菜单恢复）</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏%1</translation>
    </message>
</context>
<context>
    <name>PlanLens::Doctor</name>
    <message>
        <source>There is no library.</source>
        <translation>没有报告库。</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n report(s) could not be read again.</source>
        <translation>
            <numerusform>%n 份报告的数据未能重新读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>It exists already, and nothing is written over it.</source>
        <translation>它已存在，不会被覆盖。</translation>
    </message>
    <message>
        <source>Reports are missing in the search index.</source>
        <translation>检索索引中缺少报告。</translation>
    </message>
    <message numerus="yes">
        <source>The search index disagrees with the text of %n report(s).</source>
        <translation>
            <numerusform>检索索引与 %n 份报告的文本不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment %1 of the search index disagrees with the texts.</source>
        <translation>检索索引的第 %1 段与文本不符。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” belong to nothing in “%2”.</source>
        <translation>
            <numerusform>“%1”中有 %n 行在“%2”中没有所属。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report “%1” has other figures or problems than it is listed with.</source>
        <translation>报告“%1”的数据或问题与目录所列不符。</translation>
    </message>
    <message>
        <source>It was made by an older version of the program: open it once. Its file is sound.</source>
        <translation>此库由较早版本的程序建立：请先打开一次。文件本身完好。</translation>
    </message>
    <message>
        <source>The file is empty: there is no library in it yet.</source>
        <translation>文件是空的：其中还没有报告库。</translation>
    </message>
    <message>
        <source>Rows of “%1” are lost.</source>
        <translation>“%1”中有记录丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file do not fit their checksums, and nothing else is wrong: another program wrote into it, or the disk changed some bytes. “planlens doctor --to NEW” takes all of it over into a new library.</source>
        <translation>
            <numerusform>文件有 %n 页与校验不符，此外并无异常：可能有其他程序写过此文件，或磁盘改变了个别字节。用“planlens doctor --to 新报告库”可把全部内容转入新报告库。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file do not fit their checksums: the disk changed them, or another program wrote there.</source>
        <translation>
            <numerusform>文件有 %n 页与校验不符：磁盘改变了它们，或有其他程序写过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of “%1” were taken over though they do not fit their checksums: look through them.</source>
        <translation>“%1”中的记录与校验不符，已照原样转入：请逐条核对。</translation>
    </message>
    <message>
        <source>The report “%1” was taken over though it does not fit its checksums; its text agrees with the search index.</source>
        <translation>报告“%1”与校验不符，已照原样转入；其文本与检索索引一致。</translation>
    </message>
</context>
<context>
    <name>PlanLens::DocumentArea</name>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>同步滚动(&amp;T)</translation>
    </message>
    <message>
        <source>Close the &amp;Second Report</source>
        <translation>关闭第二份报告(&amp;S)</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>第一份报告</translation>
    </message>
    <message>
        <source>Second report</source>
        <translation>第二份报告</translation>
    </message>
    <message>
        <source>Two reports scroll together by section where their sections correspond</source>
        <translation>两份报告在对应章节处同步滚动</translation>
    </message>
    <message>
        <source>Leave one report on the screen</source>
        <translation>只保留一份报告</translation>
    </message>
</context>
<context>
    <name>PlanLens::DocumentLimits</name>
    <message>
        <source>line %1: more than %2 cells of tables</source>
        <translation>第 %1 行：表格超过 %2 个单元格</translation>
    </message>
    <message>
        <source>line %1: more than %2 paragraphs</source>
        <translation>第 %1 行：超过 %2 个段落</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>line %1: more than %2 characters</source>
        <translation>第 %1 行：超过 %2 个字符</translation>
    </message>
    <message>
        <source>more than %1 groups within each other</source>
        <translation>嵌套的组超过 %1 层</translation>
    </message>
</context>
<context>
    <name>PlanLens::DocumentPane</name>
    <message>
        <source>Open a report: drop files here or choose one at the left.</source>
        <translation>打开报告：将文件拖到此处，或在左侧选择一份。</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告正文</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>没有报告</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with Source</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Show This Indicator</source>
        <translation>显示这项指标</translation>
    </message>
    <message>
        <source>Correct This Figure…</source>
        <translation>更正此数据…</translation>
    </message>
    <message>
        <source>Make This a Figure…</source>
        <translation>认定为数据…</translation>
    </message>
    <message>
        <source>Look Closer…</source>
        <translation>细看…</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>批注：%1</translation>
    </message>
</context>
<context>
    <name>PlanLens::DocumentView</name>
    <message>
        <source>Nothing explains this number: it may be a figure that was not read. Click it, then F2 makes it one.</source>
        <translation>这个数字没有归属，可能是漏读的数据。先单击它，再按 F2 可认定为数据。</translation>
    </message>
</context>
<context>
    <name>PlanLens::DocxReader</name>
    <message>
        <source>a document type declaration is not allowed</source>
        <translation>不允许文档类型声明</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>脚注 %1</translation>
    </message>
    <message>
        <source>endnote %1</source>
        <translation>尾注 %1</translation>
    </message>
    <message>
        <source>the document does not hold it</source>
        <translation>文档中没有</translation>
    </message>
    <message>
        <source>%1: an element with more than %2 attributes</source>
        <translation>%1：某元素的属性超过 %2 个</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>line of a part, what is wrong</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of an archive, what is wrong</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>PlanLens::EmptySheet</name>
    <message>
        <source>The library has no figures for this sheet.</source>
        <translation>报告库中没有可用于此表的数据。</translation>
    </message>
    <message>
        <source>There is no such sheet: %1.</source>
        <translation>没有可列的内容：%1。</translation>
    </message>
    <message>
        <source>Take &amp;Back What Is Chosen</source>
        <translation>取消所选(&amp;B)</translation>
    </message>
    <message>
        <source>The library has no figures for what is chosen together: indicators, regions, year.</source>
        <translation>所选的指标、地区、年份合在一起，报告库中没有数据。</translation>
    </message>
    <message>
        <source>&amp;Untick the Indicators</source>
        <translation>取消勾选指标(&amp;U)</translation>
    </message>
    <message>
        <source>For the indicators that are ticked there are no figures in this sheet.</source>
        <translation>勾选的指标在此表中没有数据。</translation>
    </message>
    <message>
        <source>Take &amp;Back the Regions</source>
        <translation>取消所选地区(&amp;B)</translation>
    </message>
    <message>
        <source>For the regions that are chosen there are no figures in this sheet.</source>
        <translation>所选的地区在此表中没有数据。</translation>
    </message>
    <message>
        <source>Take &amp;Back the Year</source>
        <translation>取消所选年份(&amp;B)</translation>
    </message>
    <message>
        <source>For the year that is chosen there are no figures in this sheet.</source>
        <translation>所选的年份在此表中没有数据。</translation>
    </message>
</context>
<context>
    <name>PlanLens::Explanation</name>
    <message>
        <source>the level from which something changed</source>
        <translation>变化之前的数值</translation>
    </message>
    <message>
        <source>how much of a plan was done</source>
        <translation>计划的完成程度</translation>
    </message>
    <message>
        <source>how far it is from what it is compared with</source>
        <translation>与比较对象的差距</translation>
    </message>
    <message>
        <source>a share of a whole</source>
        <translation>占整体的比重</translation>
    </message>
    <message>
        <source>the next number of a list, before its noun</source>
        <translation>并列项中名词前的数字</translation>
    </message>
    <message>
        <source>a number between its verb and its noun</source>
        <translation>动词与名词之间的数字</translation>
    </message>
    <message>
        <source>a number before its noun</source>
        <translation>名词前的数字</translation>
    </message>
    <message>
        <source>one of several figures given out one by one</source>
        <translation>“分别”列出的数值之一</translation>
    </message>
    <message>
        <source>one figure for all members of a list</source>
        <translation>并列各项共有的数值</translation>
    </message>
    <message>
        <source>growth of what is named before it</source>
        <translation>前文所列指标的增长</translation>
    </message>
    <message>
        <source>growth of what was spoken of before</source>
        <translation>上文所述指标的增长</translation>
    </message>
    <message>
        <source>a fall by a rate</source>
        <translation>按比率的下降</translation>
    </message>
    <message>
        <source>a change by percentage points</source>
        <translation>按百分点的变化</translation>
    </message>
    <message>
        <source>a change by an amount</source>
        <translation>按数量的变化</translation>
    </message>
    <message>
        <source>what was added</source>
        <translation>新增的数量</translation>
    </message>
    <message>
        <source>a bound without a verb of its own</source>
        <translation>不带动词的界限</translation>
    </message>
    <message>
        <source>a rate that was reached</source>
        <translation>达到的比率</translation>
    </message>
    <message>
        <source>a level of what is named before it</source>
        <translation>前文所列指标的水平</translation>
    </message>
    <message>
        <source>a level of what was spoken of before</source>
        <translation>上文所述指标的水平</translation>
    </message>
    <message>
        <source>the next name of a list, with its number</source>
        <translation>并列项中的名称及其数字</translation>
    </message>
    <message>
        <source>a name and its sum of money</source>
        <translation>名称及其金额</translation>
    </message>
    <message>
        <source>a verb, a name and their count</source>
        <translation>动词、名称及其数量</translation>
    </message>
    <message>
        <source>a name and its count</source>
        <translation>名称及其个数</translation>
    </message>
    <message>
        <source>a name and its amount</source>
        <translation>名称及其数量</translation>
    </message>
    <message>
        <source>a number of what the sentence is about</source>
        <translation>句中主题的数字</translation>
    </message>
    <message>
        <source>the column of targets</source>
        <translation>目标列</translation>
    </message>
    <message>
        <source>the column of actuals</source>
        <translation>实际列</translation>
    </message>
    <message>
        <source>the column of estimated actuals</source>
        <translation>预计完成列</translation>
    </message>
    <message>
        <source>the column of growth</source>
        <translation>增速列</translation>
    </message>
    <message>
        <source>the column of ranks</source>
        <translation>排名列</translation>
    </message>
    <message>
        <source>the column of comparisons with another place</source>
        <translation>与其他地区比较列</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>the column of shares</source>
        <translation>占比列</translation>
    </message>
    <message>
        <source>the column of changes</source>
        <translation>变化列</translation>
    </message>
    <message>
        <source>the column of contributions</source>
        <translation>贡献列</translation>
    </message>
    <message>
        <source>the column of plan completion</source>
        <translation>计划完成率列</translation>
    </message>
    <message>
        <source>the column of amounts</source>
        <translation>数量列</translation>
    </message>
    <message>
        <source>the column of amounts beside growth or shares</source>
        <translation>增速或占比旁的数量列</translation>
    </message>
    <message>
        <source>the column of a quantity</source>
        <translation>某一数量的列</translation>
    </message>
    <message>
        <source>the column of a part of the people or places</source>
        <translation>部分人群或地区的列</translation>
    </message>
    <message>
        <source>a line of a list: its name and its figure</source>
        <translation>逐行列出的名称与数值</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>the level reached</source>
        <translation>达到的水平</translation>
    </message>
    <message>
        <source>a level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>比重</translation>
    </message>
    <message>
        <source>a lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>an upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>约数</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>分别对应</translation>
    </message>
    <message>
        <source>for each member</source>
        <translation>各项均是</translation>
    </message>
    <message>
        <source>an average over years</source>
        <translation>年均</translation>
    </message>
    <message>
        <source>an average over two years</source>
        <translation>两年平均</translation>
    </message>
    <message>
        <source>a sum over the period</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>a comparable basis</source>
        <translation>同口径</translation>
    </message>
    <message>
        <source>an adverb</source>
        <translation>副词</translation>
    </message>
    <message>
        <source>a day or a month</source>
        <translation>每日或每月</translation>
    </message>
    <message>
        <source>no part of the name</source>
        <translation>不属名称</translation>
    </message>
    <message>
        <source>several years</source>
        <translation>多年</translation>
    </message>
    <message>
        <source>completes a plan</source>
        <translation>完成计划</translation>
    </message>
    <message>
        <source>equals a share</source>
        <translation>相当于比重</translation>
    </message>
    <message>
        <source>the same amount in another unit</source>
        <translation>折合另一单位</translation>
    </message>
    <message>
        <source>actuals</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>estimated actuals</source>
        <translation>预计完成</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>what it is compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>plan completion</source>
        <translation>计划完成率</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>a part of the people or places</source>
        <translation>部分人群或地区</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>读法：%1</translation>
    </message>
    <message>
        <source>%1; by %2</source>
        <comment>the rule, its words</comment>
        <translation>%1；依据%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>more than what it is compared with</source>
        <translation>高于比较对象</translation>
    </message>
    <message>
        <source>less than what it is compared with</source>
        <translation>低于比较对象</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a word and what it means</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>what was planned</source>
        <translation>原先的计划</translation>
    </message>
    <message>
        <source>faster or slower</source>
        <translation>加快或放缓</translation>
    </message>
    <message>
        <source>the column of index numbers</source>
        <translation>指数所在的列</translation>
    </message>
    <message>
        <source>index numbers</source>
        <translation>指数</translation>
    </message>
</context>
<context>
    <name>PlanLens::Figure</name>
    <message>
        <source>est.</source>
        <comment>an actual that is preliminary</comment>
        <translation>预计</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a figure that a person put right</comment>
        <translation>已更正</translation>
    </message>
    <message>
        <source>level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增速</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>against the target</source>
        <translation>较目标</translation>
    </message>
    <message>
        <source>made by a person</source>
        <translation>人工认定</translation>
    </message>
</context>
<context>
    <name>PlanLens::FigureDialog</name>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Correct a Figure</source>
        <translation>更正数据</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>As a report prints it: 6.1%以上, 5%—5.5%, 2万户, 正增长</source>
        <translation>按报告的写法：6.1%以上、5%—5.5%、2万户、正增长</translation>
    </message>
    <message>
        <source>Name of the indicator</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target or actual</source>
        <translation>目标或实际</translation>
    </message>
    <message>
        <source>Printed in the report</source>
        <translation>报告原文</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>数值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>类别(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地区(&amp;R)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>&amp;Withdraw Correction</source>
        <translation>撤回更正(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the figure as it was read again</source>
        <translation>恢复为读取时的数据</translation>
    </message>
    <message>
        <source>An indicator needs a name.</source>
        <translation>指标须有名称。</translation>
    </message>
    <message>
        <source>“%1” is no figure that can be read.</source>
        <translation>“%1”不是可识别的数据。</translation>
    </message>
    <message>
        <source>“%1” is no region that is known.</source>
        <translation>“%1”不是已知的地区。</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>时期(&amp;P)</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>数值类别</translation>
    </message>
</context>
<context>
    <name>PlanLens::FigureDifference</name>
    <message>
        <source>lower limit %1</source>
        <translation>下限%1</translation>
    </message>
    <message>
        <source>upper limit %1</source>
        <translation>上限%1</translation>
    </message>
</context>
<context>
    <name>PlanLens::FigureTip</name>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>estimated actual</source>
        <translation>预计完成</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>%1, of which %2</source>
        <translation>%1，其中：%2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, printed text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>period, role, printed text</comment>
        <translation>%1%2：%3</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>taken for: %1</source>
        <translation>更正为：%1</translation>
    </message>
</context>
<context>
    <name>PlanLens::FileFormat</name>
    <message>
        <source>encrypted document</source>
        <translation>加密文档</translation>
    </message>
</context>
<context>
    <name>PlanLens::FindBar</name>
    <message>
        <source>Find in this report</source>
        <translation>在本报告中查找</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>找到的处数</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>PlanLens::FindingDelegate</name>
    <message>
        <source>rests on a corrected figure</source>
        <translation>依据已更正的数据</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>已处理</translation>
    </message>
</context>
<context>
    <name>PlanLens::FindingsLinks</name>
    <message>
        <source>Tick a Finding Off</source>
        <translation>核销一条核对结果</translation>
    </message>
    <message>
        <source>What came of it; may stay empty</source>
        <translation>处理情况，可不填</translation>
    </message>
</context>
<context>
    <name>PlanLens::FindingsModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>dealt with by %1</source>
        <translation>已由%1处理</translation>
    </message>
    <message>
        <source>dealt with by %1: %2</source>
        <translation>已由%1处理：%2</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>dealt with: %1</source>
        <translation>已处理：%1</translation>
    </message>
</context>
<context>
    <name>PlanLens::FindingsPane</name>
    <message>
        <source>Every kind</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>核对类别</translation>
    </message>
    <message>
        <source>Shows the findings of one kind only</source>
        <translation>只显示一类核对结果</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>本报告</translation>
    </message>
    <message>
        <source>Every report checked</source>
        <translation>所有核对过的报告</translation>
    </message>
    <message>
        <source>Reports whose findings are shown</source>
        <translation>显示其核对结果的报告</translation>
    </message>
    <message>
        <source>Shows the findings of this report, or of all checked with it</source>
        <translation>显示本报告的核对结果，或一并核对的全部报告的结果</translation>
    </message>
    <message>
        <source>Shows the claims too that agree with what they are checked against</source>
        <translation>一并显示与核对对象一致的表述</translation>
    </message>
    <message>
        <source>Findings of the report</source>
        <translation>报告的核对结果</translation>
    </message>
    <message>
        <source>There is nothing in this report that could be checked.</source>
        <translation>本报告中没有可核对之处。</translation>
    </message>
    <message>
        <source>The report is being checked…</source>
        <translation>正在核对报告…</translation>
    </message>
    <message>
        <source>What a report claims, set against its tables, its sums and the other reports, is listed here.</source>
        <translation>此处列出报告的表述与其表格、合计及其他报告核对的结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n 处矛盾</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be checked: %1</source>
        <translation>未能核对报告：%1</translation>
    </message>
    <message>
        <source>Shows the findings too that were ticked off</source>
        <translation>同时显示已核销的核对结果</translation>
    </message>
    <message>
        <source>Tick Off…</source>
        <translation>核销…</translation>
    </message>
    <message>
        <source>Show in the Report</source>
        <translation>在报告中显示</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Agreeing</source>
        <translation>一致项</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已处理的</translation>
    </message>
    <message>
        <source>Nothing fits what is chosen above. Agreeing and Done show more.</source>
        <translation>没有符合以上选择的结果。勾选“一致项”或“已处理的”可显示更多。</translation>
    </message>
</context>
<context>
    <name>PlanLens::FormatsDialog</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 处疑点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s), note(s) or label(s)</source>
        <translation>
            <numerusform>%n 项更正、批注或标签</numerusform>
        </translation>
    </message>
    <message>
        <source>counts for others by now</source>
        <translation>现计入的一份</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>合并(&amp;J)</translation>
    </message>
    <message>
        <source>Join Formats</source>
        <translation>合并各种格式</translation>
    </message>
    <message>
        <source>The format that is chosen counts. The others stay in the library and can be opened from it, but are no longer counted, searched or charted a second time.</source>
        <translation>选中的格式计入；其他格式仍留在报告库中，可从这份报告打开，但不再重复计数、检索和制图。</translation>
    </message>
    <message>
        <source>Reports and their formats</source>
        <translation>报告及其格式</translation>
    </message>
    <message>
        <source>These reports differ in kind, place or years. Join them only if they are one all the same.</source>
        <translation>这几份报告的类别、地区或年度不同，确为同一份时再合并。</translation>
    </message>
    <message numerus="yes">
        <source>%n further report(s) can be joined after these.</source>
        <translation>
            <numerusform>这些之后另有 %n 份报告可以合并。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::GlyphCoverage</name>
    <message>
        <source>no font at hand has a glyph for U+%1: an empty box stands in its place (%2, “%3”)</source>
        <translation>现有字体都没有 U+%1 的字形，该处显示为空框（%2，“%3”）</translation>
    </message>
    <message numerus="yes">
        <source>and %n further character(s) without a glyph</source>
        <translation>
            <numerusform>另有 %n 个字符没有字形</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::HtmlReader</name>
    <message>
        <source>more than %1 for the elements of a page</source>
        <translation>网页元素占用超过 %1</translation>
    </message>
    <message>
        <source>more than %1 of markup</source>
        <translation>网页代码超过 %1</translation>
    </message>
    <message>
        <source>an element with more than %1 attributes</source>
        <translation>有一个元素的属性超过 %1 个</translation>
    </message>
    <message>
        <source>more than %1 elements and texts</source>
        <translation>元素和文本超过 %1 个</translation>
    </message>
    <message>
        <source>more than %1 elements within each other</source>
        <translation>元素嵌套超过 %1 层</translation>
    </message>
</context>
<context>
    <name>PlanLens::IdentityDialog</name>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Year reviewed</source>
        <translation>执行年度</translation>
    </message>
    <message>
        <source>Year planned</source>
        <translation>计划年度</translation>
    </message>
    <message>
        <source>What the Report Is</source>
        <translation>报告信息</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地区(&amp;R)</translation>
    </message>
    <message>
        <source>Year re&amp;viewed</source>
        <translation>执行年度(&amp;V)</translation>
    </message>
    <message>
        <source>Year &amp;planned</source>
        <translation>计划年度(&amp;P)</translation>
    </message>
    <message>
        <source>As It Was &amp;Read</source>
        <translation>恢复为识别结果(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the correction back</source>
        <translation>撤回更正</translation>
    </message>
</context>
<context>
    <name>PlanLens::ImportBanner</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Stops after the file in hand; what is imported stays</source>
        <translation>处理完当前文件后停止；已导入的予以保留</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Importing reports…</source>
        <translation>正在导入报告…</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 份报告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s).</source>
        <translation>
            <numerusform>%n 份有新版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read:</source>
        <translation>
            <numerusform>%n 个文件无法读取：</numerusform>
        </translation>
    </message>
    <message>
        <source>No report was found there.</source>
        <translation>那里没有找到报告。</translation>
    </message>
    <message>
        <source>Paused · %1 of %2</source>
        <translation>已暂停 · 已处理 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Pausing after the file in hand…</source>
        <translation>当前文件处理完后暂停…</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Resume the import</source>
        <translation>继续导入</translation>
    </message>
    <message>
        <source>Pause the import</source>
        <translation>暂停导入</translation>
    </message>
    <message>
        <source>Goes on with the next file</source>
        <translation>从下一个文件接着导入</translation>
    </message>
    <message>
        <source>Stands still after the file in hand, until it is resumed</source>
        <translation>当前文件处理完后停下，直到继续</translation>
    </message>
    <message>
        <source>Asks which format of each report counts</source>
        <translation>询问每份报告以哪种格式计入</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are there in several formats, and count several times.</source>
        <translation>
            <numerusform>%n 份报告有几种格式，现在重复计数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Jo&amp;in…</source>
        <translation>合并(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>PlanLens::Importing</name>
    <message>
        <source>no access to the folder</source>
        <translation>无权访问该文件夹</translation>
    </message>
    <message>
        <source>its name is not in UTF-8: rename it</source>
        <translation>文件名不是 UTF-8 编码，请重命名</translation>
    </message>
    <message>
        <source>a link that leads out of the folder: import the folder %1 itself</source>
        <translation>指向文件夹之外的链接：请直接导入文件夹 %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorChanges</name>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>redefined</source>
        <translation>口径变更</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>上调</translation>
    </message>
    <message>
        <source>lowered</source>
        <translation>下调</translation>
    </message>
    <message>
        <source>other basis</source>
        <translation>基数变更</translation>
    </message>
    <message>
        <source>other unit</source>
        <translation>单位变更</translation>
    </message>
    <message>
        <source>firmer</source>
        <translation>表述收紧</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>表述放松</translation>
    </message>
    <message>
        <source>other wording</source>
        <translation>表述变更</translation>
    </message>
    <message>
        <source>other figure</source>
        <translation>数值变化</translation>
    </message>
    <message>
        <source>target only: %1</source>
        <comment>a place</comment>
        <translation>仅%1有目标</translation>
    </message>
    <message>
        <source>stands in the place of %1 under %2, in the same unit</source>
        <translation>在“%2”下取代“%1”，单位相同</translation>
    </message>
    <message>
        <source>stands in the place of %1, in the same unit</source>
        <translation>取代“%1”的位置，单位相同</translation>
    </message>
    <message>
        <source>equal</source>
        <comment>of two places</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>a place</comment>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>defined otherwise</source>
        <comment>of two places</comment>
        <translation>口径不同</translation>
    </message>
    <message>
        <source>other name</source>
        <comment>of two places</comment>
        <translation>名称不同</translation>
    </message>
    <message>
        <source>higher</source>
        <comment>of two places</comment>
        <translation>较高</translation>
    </message>
    <message>
        <source>lower</source>
        <comment>of two places</comment>
        <translation>较低</translation>
    </message>
    <message>
        <source>other basis</source>
        <comment>of two places</comment>
        <translation>基数不同</translation>
    </message>
    <message>
        <source>other unit</source>
        <comment>of two places</comment>
        <translation>单位不同</translation>
    </message>
    <message>
        <source>firmer</source>
        <comment>of two places</comment>
        <translation>表述较紧</translation>
    </message>
    <message>
        <source>softer</source>
        <comment>of two places</comment>
        <translation>表述较松</translation>
    </message>
    <message>
        <source>other wording</source>
        <comment>of two places</comment>
        <translation>表述不同</translation>
    </message>
    <message>
        <source>other figure</source>
        <comment>of two places</comment>
        <translation>数值不同</translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorChangesModel</name>
    <message>
        <source>as stated</source>
        <comment>the report&apos;s own word</comment>
        <translation>报告自述</translation>
    </message>
    <message>
        <source>as the other report restates it</source>
        <translation>依另一份报告的回顾</translation>
    </message>
    <message>
        <source>not in the report&apos;s list of indicators</source>
        <translation>不在该报告的指标表中</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, name of an indicator</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>目标变动</translation>
    </message>
    <message>
        <source>Difference of targets</source>
        <translation>目标差异</translation>
    </message>
    <message>
        <source>Change of actuals</source>
        <translation>实际变动</translation>
    </message>
    <message>
        <source>Difference of actuals</source>
        <translation>实际差异</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorModel</name>
    <message>
        <source>as stated</source>
        <comment>the report&apos;s own word</comment>
        <translation>报告自述</translation>
    </message>
    <message>
        <source>nothing printed (%1)</source>
        <translation>原文空缺（%1）</translation>
    </message>
    <message>
        <source>printed: %1 (%2)</source>
        <translation>原文：%1（%2）</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Change of target</source>
        <translation>目标变化</translation>
    </message>
    <message>
        <source>Second report</source>
        <translation>第二份报告</translation>
    </message>
    <message>
        <source>Other years</source>
        <translation>其他年度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>in the report: %1</source>
        <translation>报告原文：%1</translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorPane</name>
    <message>
        <source>Filter: indicator, section, pinyin</source>
        <translation>筛选：指标、分类、拼音</translation>
    </message>
    <message>
        <source>Filter the indicators</source>
        <translation>筛选指标</translation>
    </message>
    <message>
        <source>Verdicts to show</source>
        <translation>显示的判定</translation>
    </message>
    <message>
        <source>Shows only indicators with this verdict</source>
        <translation>只显示这种判定的指标</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>全部判定</translation>
    </message>
    <message>
        <source>Indicators of the report</source>
        <translation>报告的指标</translation>
    </message>
    <message>
        <source>No figure was found in this report.</source>
        <translation>本报告中没有找到数据。</translation>
    </message>
    <message>
        <source>The indicators of a report are listed here once one is open.</source>
        <translation>打开报告后，此处列出其指标。</translation>
    </message>
    <message>
        <source>Show in the Report</source>
        <translation>在报告中显示</translation>
    </message>
    <message>
        <source>Correct This Figure…</source>
        <translation>更正此数据…</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The filter leaves none of the indicators.</source>
        <translation>筛选后无指标。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) shown</source>
        <translation>
            <numerusform>筛选后显示 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorTable</name>
    <message>
        <source>In the text</source>
        <translation>正文中</translation>
    </message>
</context>
<context>
    <name>PlanLens::IndicatorTally</name>
    <message>
        <source>%1 met</source>
        <translation>达标 %1</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>未达 %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未定 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-row(s)</source>
        <translation>
            <numerusform>%n 个分项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a number</source>
        <translation>
            <numerusform>%n 行无序号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for next year only</source>
        <translation>
            <numerusform>%n 项只有下年目标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; not counted: %2</source>
        <translation>%1；另计：%2</translation>
    </message>
</context>
<context>
    <name>PlanLens::JoinCandidates</name>
    <message>
        <source>no unit</source>
        <translation>无单位</translation>
    </message>
    <message>
        <source>The same name as “%1”.</source>
        <translation>与“%1”名称相同。</translation>
    </message>
    <message>
        <source>The same name as “%1”, but in %2 instead of %3.</source>
        <translation>与“%1”名称相同，但单位是%2而不是%3。</translation>
    </message>
    <message>
        <source>“%1” but for “%2”, which adds nothing.</source>
        <translation>与“%1”只差“%2”，含义不变。</translation>
    </message>
    <message>
        <source>The characters of “%1” in another order.</source>
        <translation>与“%1”用字相同，次序不同。</translation>
    </message>
    <message>
        <source>“%1” without “%2”.</source>
        <translation>比“%1”少“%2”。</translation>
    </message>
    <message>
        <source>“%1” with “%2” added.</source>
        <translation>比“%1”多“%2”。</translation>
    </message>
    <message>
        <source>“%1” with “%2” instead of “%3”.</source>
        <translation>与“%1”相比，以“%2”代替“%3”。</translation>
    </message>
</context>
<context>
    <name>PlanLens::JoinFormats</name>
    <message>
        <source>joined formats of “%1”</source>
        <translation>合并“%1”的各种格式</translation>
    </message>
    <message numerus="yes">
        <source>joined formats of %n report(s)</source>
        <translation>
            <numerusform>合并 %n 份报告的各种格式</numerusform>
        </translation>
    </message>
    <message>
        <source>separated format of “%1”</source>
        <translation>拆分“%1”的格式</translation>
    </message>
    <message numerus="yes">
        <source>%n separated format(s)</source>
        <translation>
            <numerusform>拆分 %n 种格式</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::KeysWindow</name>
    <message>
        <source>Keys of PlanLens</source>
        <translation>PlanLens 快捷键</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Prints this list</source>
        <translation>打印此列表</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Closes this list</source>
        <translation>关闭此列表</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not begin.</source>
        <translation>没有打印：打印机无法开始。</translation>
    </message>
</context>
<context>
    <name>PlanLens::LabelReports</name>
    <message>
        <source>labels of “%1”</source>
        <translation>“%1”的标签</translation>
    </message>
    <message numerus="yes">
        <source>labels of %n report(s)</source>
        <translation>
            <numerusform>%n 份报告的标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels in use</source>
        <translation>现有标签</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>A word of your own; commas part several</source>
        <translation>自己的话；多个用逗号分开</translation>
    </message>
    <message>
        <source>&amp;New label</source>
        <translation>新标签(&amp;N)</translation>
    </message>
    <message>
        <source>%1 (on %2 of %3 reports)</source>
        <comment>a label, how many have it</comment>
        <translation>%1（%3 份报告中的 %2 份）</translation>
    </message>
</context>
<context>
    <name>PlanLens::Library</name>
    <message>
        <source>The library is in use by another program; try again when it is done.</source>
        <translation>报告库正被另一程序使用，请稍后再试。</translation>
    </message>
    <message>
        <source>The library cannot be written: the file or its folder is read-only.</source>
        <translation>报告库无法写入：文件或其文件夹为只读。</translation>
    </message>
    <message>
        <source>The disk that holds the library failed.</source>
        <translation>报告库所在磁盘发生故障。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>磁盘已满；未作任何改动。</translation>
    </message>
    <message>
        <source>The file is no PlanLens library.</source>
        <translation>该文件不是 PlanLens 报告库。</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>报告库无法打开。</translation>
    </message>
    <message>
        <source>The database reports: %1</source>
        <translation>数据库报告：%1</translation>
    </message>
    <message>
        <source>This is a folder, not a library.</source>
        <translation>这是文件夹，不是报告库。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>The file is a database of another program, not a PlanLens library.</source>
        <translation>该文件是其他程序的数据库，不是 PlanLens 报告库。</translation>
    </message>
    <message>
        <source>The library was made by a newer version of PlanLens. Update PlanLens to open it; nothing was changed.</source>
        <translation>报告库由更新版本的 PlanLens 建立。请升级 PlanLens 后再打开；未作任何改动。</translation>
    </message>
    <message>
        <source>The newest changes of the library are still in its log (%1), which cannot be read here. Open the library once where it can be written.</source>
        <translation>报告库最新的更改还在日志（%1）中，此处无法读取。请先在可以写入的地方打开一次报告库。</translation>
    </message>
    <message>
        <source>The library is no longer there: it was deleted, moved or replaced while it was open. Nothing was changed.</source>
        <translation>报告库已不在原处：打开期间被删除、移动或替换。未作任何改动。</translation>
    </message>
    <message>
        <source>Another program is changing the library, which can only be read here; try again when it is done.</source>
        <translation>另一个程序正在改动报告库，而此处只能读取；请等它完成后再试。</translation>
    </message>
    <message>
        <source>The library is no longer there: it was deleted or moved.</source>
        <translation>报告库已不在原处：已被删除或移动。</translation>
    </message>
    <message>
        <source>The report “%1” cannot be read.</source>
        <translation>无法读取报告“%1”。</translation>
    </message>
    <message>
        <source>The library cannot be searched yet: open it once where it can be written.</source>
        <translation>报告库尚不能检索：请先在可写的位置打开一次。</translation>
    </message>
    <message>
        <source>The library holds more text than can be searched.</source>
        <translation>报告库的文字过多，超出了可检索的范围。</translation>
    </message>
    <message>
        <source>The library is damaged, or another program wrote into it. “planlens doctor” says what is wrong, and salvages what is whole.</source>
        <translation>报告库已损坏，或有其他程序写过此文件。“planlens doctor”会指出问题，并抢救完好的部分。</translation>
    </message>
    <message>
        <source>The library’s file was cut off while it was open.</source>
        <translation>报告库打开期间，其文件被截断。</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a library.</source>
        <translation>这是设备或管道，不是报告库。</translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryCommands</name>
    <message>
        <source>Remove from Library</source>
        <translation>移出报告库</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>无法打开文件夹 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is taken out of the library, with its older versions. Its file stays where it is.</source>
        <translation>%1及其旧版本将移出报告库。文件留在原处。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are taken out of the library, with their older versions. Their files stay where they are.</source>
        <translation>
            <numerusform>%n 份报告及其旧版本将移出报告库。文件留在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further format(s) that are joined to them go too.</source>
        <translation>
            <numerusform>合并在其中的另外 %n 种格式一并移出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryMenu</name>
    <message>
        <source>Libraries (*.sqlite);;All files (*)</source>
        <translation>报告库 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>报告库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>新建报告库(&amp;N)…</translation>
    </message>
    <message>
        <source>Begins an empty library in a file of its own</source>
        <translation>在另一个文件里新建空的报告库</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>打开报告库(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows another library in this window</source>
        <translation>本窗口改为显示另一个报告库</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Opens another window on this library</source>
        <translation>为这个报告库再开一个窗口</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>新建报告库</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>There is a file of this name already. It stays as it is; choose another name, or open it.</source>
        <translation>已有同名文件，未作改动；请换一个名称，或打开它。</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>打开报告库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>报告库</translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryModel</name>
    <message>
        <source>Region not known</source>
        <translation>地区不详</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n report(s)</source>
        <translation>
            <numerusform>%1：%n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>表 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 处疑点</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>what it is was corrected by hand</source>
        <translation>报告信息经人工更正</translation>
    </message>
    <message>
        <source>labels: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>%1, labels: %2</source>
        <comment>a report</comment>
        <translation>%1，标签：%2</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place, how many reports</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>counted twice?</source>
        <comment>a report that is there in two formats</comment>
        <translation>重复计数？</translation>
    </message>
    <message>
        <source>also as %1: %2</source>
        <comment>a format, its file</comment>
        <translation>另有 %1：%2</translation>
    </message>
    <message>
        <source>seems to be the same report as %1, and counts once more</source>
        <comment>a file</comment>
        <translation>似与 %1 为同一份报告，重复计数</translation>
    </message>
    <message>
        <source>%1, also as %2</source>
        <comment>a report, formats</comment>
        <translation>%1，另有 %2</translation>
    </message>
    <message>
        <source>%1, seems to be counted several times</source>
        <comment>a report</comment>
        <translation>%1，似有几种格式，重复计数</translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryPane</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Filter: name, pinyin, year</source>
        <translation>筛选：名称、拼音、年份</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>筛选报告库</translation>
    </message>
    <message>
        <source>Names, pinyin or initials, years, labels; several words must all apply</source>
        <translation>名称、拼音或首字母、年份、标签；多个词须同时符合</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;Beside</source>
        <translation>并排打开(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Correct What It Is…</source>
        <translation>更正报告信息(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>标签(&amp;L)…</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove from Library…</source>
        <translation>移出报告库(&amp;R)…</translation>
    </message>
    <message>
        <source>Compare the &amp;Selected Reports</source>
        <translation>对比所选报告(&amp;S)</translation>
    </message>
    <message>
        <source>Remove from Library</source>
        <translation>移出报告库</translation>
    </message>
    <message>
        <source>&amp;Remove the Selected from Library…</source>
        <translation>将所选移出报告库(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Join Formats…</source>
        <translation>合并各种格式(&amp;J)…</translation>
    </message>
    <message>
        <source>Se&amp;parate Formats</source>
        <translation>拆分格式(&amp;P)</translation>
    </message>
    <message>
        <source>Other Forma&amp;ts</source>
        <translation>其他格式(&amp;T)</translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryText</name>
    <message>
        <source>plan report</source>
        <translation>计划报告</translation>
    </message>
    <message>
        <source>work report</source>
        <translation>政府工作报告</translation>
    </message>
    <message>
        <source>communiqué</source>
        <translation>统计公报</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>规划纲要</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source> (version %1)</source>
        <translation>（第 %1 版）</translation>
    </message>
    <message>
        <source>The library holds no reports.</source>
        <translation>报告库中没有报告。</translation>
    </message>
    <message>
        <source> (further format)</source>
        <translation>（另一种格式）</translation>
    </message>
</context>
<context>
    <name>PlanLens::LibraryWork</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>the library no longer has it</source>
        <translation>报告库中已没有这份报告</translation>
    </message>
</context>
<context>
    <name>PlanLens::ListPane</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>PlanLens::MainWindow</name>
    <message>
        <source>What is cited</source>
        <translation>所引出处</translation>
    </message>
    <message>
        <source>The library cannot be opened: %1</source>
        <translation>报告库无法打开：%1</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>与 %1 并列</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Open Reports</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The samples cannot be written beside the library.</source>
        <translation>样例报告无法写入报告库旁的文件夹。</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过报告</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>About PlanLens</source>
        <translation>关于 PlanLens</translation>
    </message>
    <message>
        <source>PlanLens %1 reads Chinese plan reports, charts and compares what they say in numbers, and prints it with its sources.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>PlanLens %1 读取计划报告，将其中的数据绘图、对照，并连同出处打印成表。

自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>This version of PlanLens reads figures better than the one that stored them. Everything can be used meanwhile.</source>
        <translation>此版本的 PlanLens 读取数据比存入时的版本更准确，正在重新读取；其间一切照常可用。</translation>
    </message>
    <message>
        <source>Reading the figures of stored reports again: %1%</source>
        <translation>正在重新读取已存报告的数据：%1%</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n stored report(s) were read again.</source>
        <translation>
            <numerusform>已重新读取 %n 份已存报告的数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a figure or a number first.</source>
        <translation>请先选择一个数据或数字。</translation>
    </message>
    <message>
        <source>Every number of this report is accounted for.</source>
        <translation>这份报告的每个数字都有归属。</translation>
    </message>
    <message>
        <source>The numbers of this report are not counted yet.</source>
        <translation>这份报告的数字尚未清点。</translation>
    </message>
    <message>
        <source>Reports (%1);;All files (*)</source>
        <translation>报告 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is nothing to find in here; Esc goes back to the reports, which can be searched.</source>
        <translation>此处不能查找；按 Esc 返回报告后可以查找。</translation>
    </message>
    <message>
        <source>The language changes when the import is done.</source>
        <translation>导入完成后切换语言。</translation>
    </message>
    <message>
        <source>Choose an Indicator</source>
        <translation>选择指标</translation>
    </message>
    <message>
        <source>Name, other name or pinyin</source>
        <translation>名称、别名或拼音</translation>
    </message>
    <message>
        <source>Not all could be read</source>
        <translation>有内容未能读取</translation>
    </message>
    <message>
        <source>Not all of the library could be read or stored, so what is shown may not be complete; “planlens doctor” says what is damaged:</source>
        <translation>报告库有内容未能读取或存入，所示可能不完整；“planlens doctor”会指出损坏之处：</translation>
    </message>
    <message>
        <source>Click a number with a dotted underline, or a row of the table below: its chart appears at the right. F1 tells more.</source>
        <translation>单击带点状下划线的数字，或下方表中的一行，右侧即画出它的图。按 F1 了解更多。</translation>
    </message>
    <message>
        <source>Click a bar or mark of the chart: the report opens at the place that states it.</source>
        <translation>单击图上的柱或标记，报告即打开在写它的那一处。</translation>
    </message>
    <message>
        <source>F7 goes to the next difference, F8 hides what did not change; Esc goes back to the reports.</source>
        <translation>F7 转到下一处差异，F8 隐藏没有变化的段落，Esc 返回报告。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>无法打开文件夹 %1。</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Nothing is printed here to note something on.</source>
        <translation>此处没有文字，无法批注。</translation>
    </message>
    <message>
        <source>Choose a figure first.</source>
        <translation>请先选择一个数据。</translation>
    </message>
    <message>
        <source>Go into a table first.</source>
        <translation>请先进入一个表格。</translation>
    </message>
    <message>
        <source>Open a report or go into a table to find something in it.</source>
        <translation>先打开一份报告，或进入一张表格，再查找。</translation>
    </message>
    <message numerus="yes">
        <source>%n watched folder(s) cannot be reached; watching goes on once they are back:</source>
        <translation>
            <numerusform>%n 个监视的文件夹无法访问，恢复后接着监视：</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation>选择要监视的文件夹</translation>
    </message>
    <message>
        <source>This folder is watched already, with %1.</source>
        <translation>%1 已在监视中，包括这个文件夹。</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>报告库已复制到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are there in several formats, and count several times: see Join Formats in the menu File.</source>
        <translation>
            <numerusform>%n 份报告有几种格式，现在重复计数：见“文件 → 合并各种格式”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::MakeFigure</name>
    <message>
        <source>making “%1” a figure</source>
        <translation>认定“%1”为数据</translation>
    </message>
</context>
<context>
    <name>PlanLens::MakeFigureDialog</name>
    <message>
        <source>Make This a Figure</source>
        <translation>认定为数据</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>One that is known, or any other name</source>
        <translation>已知指标，或其他名称</translation>
    </message>
    <message>
        <source>What the number is of</source>
        <translation>这个数字是什么的数值</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>指标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>类别(&amp;M)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Make a Figure</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>&amp;No Figure</source>
        <translation>撤销认定(&amp;N)</translation>
    </message>
    <message>
        <source>Takes the figure back: the number is as it was read</source>
        <translation>撤销认定，数字恢复为读取时的归属</translation>
    </message>
    <message>
        <source>A figure needs the name of what it is of.</source>
        <translation>请填写指标名称。</translation>
    </message>
    <message>
        <source>A figure needs its period.</source>
        <translation>请填写时期。</translation>
    </message>
    <message>
        <source>%1 is counted in %2, which “%3” cannot be turned into.</source>
        <translation>%1以%2计，“%3”不能换算。</translation>
    </message>
</context>
<context>
    <name>PlanLens::ManualView</name>
    <message>
        <source>Page of the manual</source>
        <translation>手册正文</translation>
    </message>
</context>
<context>
    <name>PlanLens::ManualWindow</name>
    <message>
        <source>Manual of PlanLens</source>
        <translation>PlanLens 使用手册</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Goes back to the page before</source>
        <translation>回到前一页</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Goes forward again</source>
        <translation>再往前翻</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Goes to the hit before</source>
        <translation>转到前一处</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Goes to the next hit</source>
        <translation>转到下一处</translation>
    </message>
    <message>
        <source>Search the Manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Close the Manual</source>
        <translation>关闭手册</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::MarkFinding</name>
    <message>
        <source>mark on a finding</source>
        <translation>核销核对结果</translation>
    </message>
</context>
<context>
    <name>PlanLens::NameDecision</name>
    <message>
        <source>Line %1 is no decision on a name and was left out.</source>
        <translation>第%1行不是有效的名称决定，已略过。</translation>
    </message>
</context>
<context>
    <name>PlanLens::NameDialog</name>
    <message>
        <source>New Indicator</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>To be &amp;read as</source>
        <translation>读作(&amp;R)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The unit it is charted in</source>
        <translation>绘图所用的单位</translation>
    </message>
    <message>
        <source>A target is met</source>
        <translation>目标完成的条件</translation>
    </message>
    <message>
        <source>as the target&apos;s own words say</source>
        <translation>按目标的原文表述</translation>
    </message>
    <message>
        <source>where it is reached or passed</source>
        <translation>达到或超过目标</translation>
    </message>
    <message>
        <source>where it is not passed</source>
        <translation>不超过目标</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>A target is &amp;met</source>
        <translation>目标完成的条件(&amp;M)</translation>
    </message>
</context>
<context>
    <name>PlanLens::NoteCommands</name>
    <message>
        <source>removal of a note</source>
        <translation>删除批注</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n note(s)</source>
        <translation>
            <numerusform>删除%n条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit a Note</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>Note on a Passage</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>PlanLens::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Your own words; none make it a bookmark</source>
        <translation>自己的话；不写则为书签</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
</context>
<context>
    <name>PlanLens::NotesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>report, why a place is not found</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>不在报告库中</translation>
    </message>
    <message>
        <source>the place changed</source>
        <translation>原处已变</translation>
    </message>
    <message>
        <source>The report no longer prints this there: “%1”</source>
        <translation>报告原处已没有这段文字：“%1”</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>By</source>
        <translation>批注人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>PlanLens::NotesPane</name>
    <message>
        <source>Notes and bookmarks</source>
        <translation>批注和书签</translation>
    </message>
    <message>
        <source>Filter: passage, note, report</source>
        <translation>筛选：原文、批注、报告</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>筛选批注</translation>
    </message>
    <message>
        <source>This report only</source>
        <translation>仅本报告</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>失所</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>批注种类</translation>
    </message>
    <message>
        <source>Orphans are those whose place in the report changed, or whose report is gone</source>
        <translation>失所：报告中原处的文字已变，或报告已不在库中</translation>
    </message>
    <message>
        <source>Shows the notes of the report that is open alone</source>
        <translation>只显示当前报告的批注</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes the notes as they are listed to a CSV or XLSX file</source>
        <translation>将所列批注写入 CSV 或 XLSX 文件</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>The notes could not be read: %1</source>
        <translation>无法读取批注：%1</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Ctrl+B bookmarks a passage or figure that is chosen, Ctrl+M notes something on it.</source>
        <translation>还没有批注。选中一段文字或一个数据后，Ctrl+B 加书签，Ctrl+M 写批注。</translation>
    </message>
    <message>
        <source>No note fits the filter.</source>
        <translation>没有符合筛选条件的批注。</translation>
    </message>
    <message>
        <source>Show in the Report</source>
        <translation>在报告中显示</translation>
    </message>
    <message>
        <source>Edit Note…</source>
        <translation>修改批注…</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n条失所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::NumberBalanceModel</name>
    <message>
        <source>Figures</source>
        <translation>指标数据</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Ordinals</source>
        <translation>序数</translation>
    </message>
    <message>
        <source>Parts of names</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <source>Counts of measures</source>
        <translation>事项计数</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>没有归属</translation>
    </message>
    <message>
        <source>Read as figures of indicators</source>
        <translation>已读作指标数据</translation>
    </message>
    <message>
        <source>Years, months, days and stretches of time</source>
        <translation>年、月、日和时间长度</translation>
    </message>
    <message>
        <source>They number headings, sessions and ranks</source>
        <translation>标题、会议届次和名次的序数</translation>
    </message>
    <message>
        <source>They belong to a word, a name or the number of a document</source>
        <translation>属于词语、名称或文号</translation>
    </message>
    <message>
        <source>They count measures, aspects and steps: no indicators</source>
        <translation>措施、方面、步骤的计数，不是指标</translation>
    </message>
    <message>
        <source>None of these, each for a reason that is known</source>
        <translation>不属以上各类，各有已知原因</translation>
    </message>
    <message>
        <source>They may be figures that were not read</source>
        <translation>可能是漏读的数据</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>全部数字</translation>
    </message>
    <message>
        <source>Every number of the report</source>
        <translation>报告的每个数字</translation>
    </message>
    <message>
        <source>What numbers are</source>
        <translation>数字归属</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>PlanLens::NumberCard</name>
    <message>
        <source>Goes to the place that says so</source>
        <translation>转到出处</translation>
    </message>
    <message>
        <source>Go to &amp;Figure</source>
        <translation>转到此数据(&amp;F)</translation>
    </message>
    <message>
        <source>Show in &amp;Chart</source>
        <translation>在图表中显示(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PlanLens::NumberLens</name>
    <message>
        <source>%1 target</source>
        <comment>period</comment>
        <translation>%1 目标</translation>
    </message>
    <message>
        <source>%1 actual</source>
        <comment>period</comment>
        <translation>%1 实际</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>本报告</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Said before, since put right</source>
        <translation>此前的说法，已更新</translation>
    </message>
    <message>
        <source>Stated anew since</source>
        <translation>此后已更新</translation>
    </message>
    <message>
        <source>On another basis</source>
        <translation>口径不同</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>以文字表述</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>The name stands for no known indicator: only this report is looked at.</source>
        <translation>该名称未对应已知指标，仅查看本报告。</translation>
    </message>
    <message>
        <source>A figure of a part of a year is not set beside those of years.</source>
        <translation>部分时段的数据不与全年数据并列。</translation>
    </message>
    <message>
        <source>A figure of several years has no year before or after it.</source>
        <translation>跨年度数据没有上年和下年。</translation>
    </message>
    <message>
        <source>It is in another unit than other reports&apos; figures: only this report is looked at.</source>
        <translation>计量单位与其他报告的数据不同，仅查看本报告。</translation>
    </message>
    <message>
        <source>%1, of which %2</source>
        <translation>%1，其中%2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未载</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>完成情况</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) of its level, the highest first</source>
        <translation>
            <numerusform>同级%n地中居第%1（由高到低）</numerusform>
        </translation>
    </message>
    <message>
        <source> · shared with others</source>
        <translation> · 与他地并列</translation>
    </message>
    <message>
        <source> · by the figure that stands, not by this one</source>
        <translation> · 按现行数据，非此数</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他出处</translation>
    </message>
    <message>
        <source>said nowhere else in the library</source>
        <translation>报告库中别无出处</translation>
    </message>
    <message>
        <source>said nowhere else in this report</source>
        <translation>本报告中别无出处</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s), not all of which agree</source>
        <translation>
            <numerusform>另有%n处，不尽一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s), which agree</source>
        <translation>
            <numerusform>另有%n处，均一致</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing printed</source>
        <translation>无文字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a line, text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text, source</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Recognised with low confidence</source>
        <translation>识别把握不大</translation>
    </message>
</context>
<context>
    <name>PlanLens::NumbersModel</name>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>made by a person</source>
        <translation>人工认定</translation>
    </message>
    <message>
        <source>could not be read: see the problems</source>
        <translation>未能读取，见“问题”</translation>
    </message>
    <message>
        <source>stands outside the text</source>
        <translation>在正文之外</translation>
    </message>
    <message>
        <source>a part of a whole</source>
        <translation>整体的组成部分</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>后文</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>读作</translation>
    </message>
</context>
<context>
    <name>PlanLens::NumbersPane</name>
    <message>
        <source>What numbers are</source>
        <translation>数字归属</translation>
    </message>
    <message>
        <source>Numbers of the class</source>
        <translation>该类数字</translation>
    </message>
    <message>
        <source>Every number of this report is accounted for.</source>
        <translation>这份报告的每个数字都有归属。</translation>
    </message>
    <message>
        <source>The report has no number of this class.</source>
        <translation>报告中没有这一类数字。</translation>
    </message>
    <message>
        <source>The numbers of the report are being counted…</source>
        <translation>正在清点报告中的数字…</translation>
    </message>
    <message>
        <source>The numbers could not be counted: %1</source>
        <translation>数字未能清点：%1</translation>
    </message>
    <message>
        <source>What each number of a report was taken for is told here: a figure, a date, a name … or nothing that is known.</source>
        <translation>这里说明报告中每个数字的归属：指标数据、日期、名称……或没有归属。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unexplained</source>
        <translation>
            <numerusform>%n 个没有归属</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the Report</source>
        <translation>在报告中显示</translation>
    </message>
    <message>
        <source>Correct This Figure…</source>
        <translation>更正此数据…</translation>
    </message>
    <message>
        <source>Make This a Figure…</source>
        <translation>认定为数据…</translation>
    </message>
</context>
<context>
    <name>PlanLens::OfficeReader</name>
    <message>
        <source>more than %1 columns</source>
        <translation>超过 %1 列</translation>
    </message>
    <message>
        <source>more than %1 elements within each other</source>
        <translation>元素嵌套超过 %1 层</translation>
    </message>
</context>
<context>
    <name>PlanLens::OutlineModel</name>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
</context>
<context>
    <name>PlanLens::OutlinePane</name>
    <message>
        <source>Outline of the report</source>
        <translation>报告提纲</translation>
    </message>
</context>
<context>
    <name>PlanLens::OutlinePopup</name>
    <message>
        <source>Outline of the report</source>
        <translation>报告提纲</translation>
    </message>
</context>
<context>
    <name>PlanLens::OutputFile</name>
    <message>
        <source>it is a link to a file that is not there</source>
        <translation>这是一个链接，所指的文件不存在</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>it is a library or another database, which is never written over</source>
        <translation>这是报告库或其他数据库，不会被覆盖</translation>
    </message>
    <message>
        <source>it is an input, which is never written over</source>
        <translation>这是输入文件，不会被覆盖</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>没有写入权限</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>没有可写入的内容</translation>
    </message>
    <message>
        <source>the PDF could not be completed: %1</source>
        <translation>PDF 未能写完：%1</translation>
    </message>
</context>
<context>
    <name>PlanLens::OverviewStrip</name>
    <message>
        <source>Overview of the differences</source>
        <translation>差异总览</translation>
    </message>
    <message>
        <source>Where the reports differ; click to go there</source>
        <translation>差异所在位置；单击前往</translation>
    </message>
</context>
<context>
    <name>PlanLens::PageExcerpt</name>
    <message>
        <source>Original page</source>
        <translation>原页</translation>
    </message>
</context>
<context>
    <name>PlanLens::PageLinks</name>
    <message>
        <source>Open a report that was read from a PDF or a scan: this pane shows its pages.</source>
        <translation>打开一份由 PDF 或扫描件读取的报告，这里就显示它的页面。</translation>
    </message>
    <message>
        <source>The page cannot be shown: %1 is no longer there. The text and its figures were kept when the file was imported.</source>
        <translation>无法显示页面：%1 已不在原处。正文和数据在导入时已经留存。</translation>
    </message>
    <message>
        <source>The page is not shown: %1 is no longer the file that was imported, its content is another. Import it again to see its pages beside its text.</source>
        <translation>不显示页面：%1 已不是当时导入的文件，内容变了。重新导入后，可对着它的页面读正文。</translation>
    </message>
    <message>
        <source>The page cannot be shown: %1: %2</source>
        <translation>无法显示页面：%1：%2</translation>
    </message>
    <message>
        <source>This report was read from a file without pages of its own. Pages are shown of PDF and of scans.</source>
        <translation>这份报告所读的文件没有固定的页。PDF 和扫描件才显示页面。</translation>
    </message>
    <message>
        <source>“%1”: its place is being looked for on the scan…</source>
        <translation>“%1”：正在扫描件上找它的位置……</translation>
    </message>
    <message>
        <source>“%1”: its place was not found for certain on the pages, so nothing is marked.</source>
        <translation>“%1”：在页面上不能确定它的位置，所以没有框出。</translation>
    </message>
    <message>
        <source>“%1” stands on page %2.</source>
        <translation>“%1”在第 %2 页。</translation>
    </message>
    <message>
        <source>Marked: “%1”, which was recognised with little certainty. Compare it with the picture.</source>
        <translation>已框出：“%1”，识别的把握不大，请与原图核对。</translation>
    </message>
    <message>
        <source>Marked: “%1”</source>
        <translation>已框出：“%1”</translation>
    </message>
    <message>
        <source>Looking for the page…</source>
        <translation>正在打开页面……</translation>
    </message>
</context>
<context>
    <name>PlanLens::PagePane</name>
    <message>
        <source>Page</source>
        <translation>原页</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>框出的内容</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Shows the page before</source>
        <translation>显示前一页</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Shows the next page</source>
        <translation>显示后一页</translation>
    </message>
    <message>
        <source>Smaller Page</source>
        <translation>缩小页面</translation>
    </message>
    <message>
        <source>Shows the page smaller</source>
        <translation>把页面显示得小一些</translation>
    </message>
    <message>
        <source>Larger Page</source>
        <translation>放大页面</translation>
    </message>
    <message>
        <source>Shows the page larger</source>
        <translation>把页面显示得大一些</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Shows the page as wide as the pane</source>
        <translation>页面与窗格同宽</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Shows the whole page</source>
        <translation>显示整个页面</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Looking for the page…</source>
        <translation>正在打开页面……</translation>
    </message>
</context>
<context>
    <name>PlanLens::PageView</name>
    <message>
        <source>Page of the original</source>
        <translation>原文件的页面</translation>
    </message>
</context>
<context>
    <name>PlanLens::PaneHeader</name>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>Outline of the report: go to a section or table (Ctrl+Shift+O)</source>
        <translation>报告提纲：转到章节或表（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this report (Ctrl+F)</source>
        <translation>在本报告中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this report</source>
        <translation>关闭本报告</translation>
    </message>
</context>
<context>
    <name>PlanLens::PartNames</name>
    <message>
        <source>Scroll up and down</source>
        <translation>上下滚动</translation>
    </message>
    <message>
        <source>Scroll left and right</source>
        <translation>左右滚动</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Further tools</source>
        <translation>更多工具</translation>
    </message>
</context>
<context>
    <name>PlanLens::PdfReader</name>
    <message>
        <source>more than %1 pages</source>
        <translation>多于 %1 页</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>多于 %1 个字符</translation>
    </message>
    <message>
        <source>more than %1 lines are drawn</source>
        <translation>所画线条多于 %1 条</translation>
    </message>
</context>
<context>
    <name>PlanLens::PeriodEdit</name>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>A year, several, or a part of one: 2026, 2021-2025, 2026-Q1, 2026-06, 2026-01/2026-09, 2026年上半年</source>
        <translation>一年、多年或一年的一部分：2026、2021-2025、2026-Q1、2026-06、2026-01/2026-09、2026年上半年</translation>
    </message>
    <message>
        <source>“%1” is no period that can be read.</source>
        <translation>“%1”不是能读取的时期。</translation>
    </message>
</context>
<context>
    <name>PlanLens::PlacesModel</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>report, place in it</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>PlanLens::PreferencesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口的颜色</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Type size of reports</source>
        <translation>报告字号</translation>
    </message>
    <message>
        <source>Of reports that are read and compared; Ctrl+0 goes back to it from any other</source>
        <translation>阅读和对比时报告的字号；改变后按 Ctrl+0 回到它</translation>
    </message>
    <message>
        <source>&amp;Type size of reports</source>
        <translation>报告字号(&amp;T)</translation>
    </message>
    <message>
        <source>Colours of rise and fall</source>
        <translation>涨跌颜色</translation>
    </message>
    <message>
        <source>In the columns of changes, where arrows tell rise and fall</source>
        <translation>用于各“变化”列；升降另有箭头表示</translation>
    </message>
    <message>
        <source>neutral; a lower target stands out</source>
        <translation>中性，仅标出下调</translation>
    </message>
    <message>
        <source>rise red, fall green</source>
        <translation>红升绿降</translation>
    </message>
    <message>
        <source>rise green, fall red</source>
        <translation>绿升红降</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>样子</translation>
    </message>
    <message>
        <source>&amp;Rise and fall</source>
        <translation>涨跌颜色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Figures in sheets</source>
        <translation>对照表写数(&amp;F)</translation>
    </message>
    <message>
        <source>How figures with bounds are set in sheets; each sheet can be set otherwise in its preview</source>
        <translation>对照表中带界限的数怎么写；每张表可在预览中另选</translation>
    </message>
    <message>
        <source>as usual in the language</source>
        <translation>默认写法</translation>
    </message>
    <message>
        <source>as reports print them</source>
        <translation>照报告原文</translation>
    </message>
    <message>
        <source>by signs (≥ ≈)</source>
        <translation>用符号（≥ ≈）</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>报告库文件</translation>
    </message>
    <message>
        <source>&amp;Open the Folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the folder that holds the library</source>
        <translation>显示报告库所在文件夹</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>报告库</translation>
    </message>
    <message>
        <source>light, high contrast</source>
        <translation>浅色高对比度</translation>
    </message>
    <message>
        <source>dark, high contrast</source>
        <translation>深色高对比度</translation>
    </message>
    <message>
        <source>Changes at once, with the names of indicators, regions and units</source>
        <translation>立即切换，指标、地区、单位的名称一起换</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Typefa&amp;ce of reports</source>
        <translation>报告字体(&amp;C)</translation>
    </message>
    <message>
        <source>Of reports that are read, compared and printed</source>
        <translation>阅读、对比和打印报告时的字体</translation>
    </message>
    <message>
        <source>the usual one, with serifs</source>
        <translation>常用字体（宋体）</translation>
    </message>
    <message>
        <source>as the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Type size of tables</source>
        <translation>表格字号</translation>
    </message>
    <message>
        <source>Of indicators, findings, names, numbers and all other tables</source>
        <translation>指标、核对、名称、数字等所有表格的字号</translation>
    </message>
    <message>
        <source>Type si&amp;ze of tables</source>
        <translation>表格字号(&amp;Z)</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>报告库的副本</translation>
    </message>
    <message>
        <source>&amp;Make a Copy Now</source>
        <translation>立即复制(&amp;M)</translation>
    </message>
    <message>
        <source>Copies the library into a file beside it, as is done before updates</source>
        <translation>把报告库复制成旁边的一个文件，与升级前所做相同</translation>
    </message>
    <message>
        <source>What became of the copy</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制……</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>已复制到 %1</translation>
    </message>
    <message>
        <source>No copy was made: %1</source>
        <translation>未能复制：%1</translation>
    </message>
</context>
<context>
    <name>PlanLens::Problem</name>
    <message>
        <source>A bookmark left by a conversion was taken out.</source>
        <translation>去掉了转换遗留的书签。</translation>
    </message>
    <message>
        <source>A page number was taken out.</source>
        <translation>去掉了页码。</translation>
    </message>
    <message>
        <source>Superfluous blanks were taken out.</source>
        <translation>去掉了多余的空格。</translation>
    </message>
    <message>
        <source>A paragraph broken by a line or page end was joined again.</source>
        <translation>接合了被换行或换页断开的段落。</translation>
    </message>
    <message>
        <source>Text stored in a wrong encoding was restored.</source>
        <translation>还原了以错误编码存储的文字。</translation>
    </message>
    <message>
        <source>A character was lost before the file was saved and cannot be restored.</source>
        <translation>文件存盘前已丢失一个字符，无法还原。</translation>
    </message>
    <message>
        <source>A picture or object without text was left out.</source>
        <translation>略去了没有文字的图片或对象。</translation>
    </message>
    <message>
        <source>An entry of the table of contents was left out.</source>
        <translation>略去了目录条目。</translation>
    </message>
    <message>
        <source>Signs left by a conversion were read as the characters that they show.</source>
        <translation>转换遗留的符号（部首、HTML 实体等）已按其显示的字符读取。</translation>
    </message>
    <message>
        <source>A NUL character was taken out of the text.</source>
        <translation>去掉了文本中的空字符（NUL）。</translation>
    </message>
    <message>
        <source>A raised note mark was taken out.</source>
        <translation>去掉了上标的注释标记。</translation>
    </message>
    <message>
        <source>Text that is struck through or hidden was left out.</source>
        <translation>略去了带删除线或隐藏的文字。</translation>
    </message>
    <message>
        <source>A formula is kept as text; no figure is read from it.</source>
        <translation>公式按文字保留，不从中读取数据。</translation>
    </message>
    <message>
        <source>A line that belongs to the page, not to the report, was taken out.</source>
        <translation>去掉了属于网页而非报告的行。</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the table&apos;s head.</source>
        <translation>该行单元格数与表头不符。</translation>
    </message>
    <message>
        <source>The ordinal stands a second time.</source>
        <translation>序号重复出现。</translation>
    </message>
    <message>
        <source>The table&apos;s head is repeated inside the table; it was passed over.</source>
        <translation>表中重复出现表头，已跳过。</translation>
    </message>
    <message>
        <source>This could not be read as a figure and is kept as text.</source>
        <translation>此处无法读作数据，按文字保留。</translation>
    </message>
    <message>
        <source>It could not be told what this column holds.</source>
        <translation>无法判断该列的内容。</translation>
    </message>
    <message>
        <source>No note explains this mark.</source>
        <translation>没有注释说明这个标记。</translation>
    </message>
    <message>
        <source>It could not be told what this figure measures; it is left out.</source>
        <translation>无法判断这个数字衡量的是什么，未收入指标。</translation>
    </message>
    <message>
        <source>The region of the report could not be told from its title.</source>
        <translation>无法从标题判断报告的地区。</translation>
    </message>
    <message>
        <source>Several places have the name that the report gives.</source>
        <translation>有多个地方叫报告所用的名称。</translation>
    </message>
    <message>
        <source>The report gives a name that the standard has no longer.</source>
        <translation>报告所用的地名在国家标准中已不存在。</translation>
    </message>
    <message>
        <source>The table of regions lacks this place; it stands for itself, without a code.</source>
        <translation>地区表中没有这个地方；它自成一个没有代码的地区。</translation>
    </message>
    <message>
        <source>The report has no title.</source>
        <translation>报告没有标题。</translation>
    </message>
    <message>
        <source>The year in the title and the day of the session disagree.</source>
        <translation>标题中的年份与会议日期不一致。</translation>
    </message>
    <message>
        <source>A second report begins here; its figures are left out. Keep it in a file of its own.</source>
        <translation>从这里开始是另一份报告，其数据未读取。请将它单独存为一个文件。</translation>
    </message>
    <message>
        <source>The year of the report could not be told from its title.</source>
        <translation>无法从标题判断报告的年份。</translation>
    </message>
    <message>
        <source>The passage is too long to be searched for figures; it is kept as text.</source>
        <translation>段落过长，未提取数据，按文字保留。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n places)</source>
        <translation>
            <numerusform>%1（%n 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>A correction was not applied: the report no longer prints what was put right.</source>
        <translation>一处更正未能沿用：报告此处的文字已与更正时不同。</translation>
    </message>
    <message>
        <source>The table was not read: its head does not tell whose figures of which year it holds.</source>
        <translation>未读取此表：表头未说明数据属于哪些指标、哪一年。</translation>
    </message>
    <message>
        <source>Figures of places were left out: it could not be told what they measure, or of which place.</source>
        <translation>各地区的数据未予采用：无法判断其指标或所属地区。</translation>
    </message>
    <message>
        <source>The table was not read: it lists projects or funds, not indicators.</source>
        <translation>未读取此表：所列为项目或资金，不是指标。</translation>
    </message>
    <message>
        <source>Lines of figures were not read: they look like a table, but none was recognised.</source>
        <translation>未读取这几行数字：看似表格，但未能识别。</translation>
    </message>
    <message>
        <source>The column was left out: by its head it holds words, not figures.</source>
        <translation>略去此列：按表头应为文字，不是数据。</translation>
    </message>
    <message>
        <source>The row was left out: two names stand in its first cell.</source>
        <translation>略去此行：名称单元格中有两个名称。</translation>
    </message>
    <message>
        <source>A part of the document was left out: it is a file of its own, or cannot be read.</source>
        <translation>略去了文档的一部分：它是单独的文件，或者无法读取。</translation>
    </message>
    <message>
        <source>The text was recognised in pictures of its pages: compare it with these.</source>
        <translation>文字由页面图片识别而来，请与图片核对。</translation>
    </message>
    <message>
        <source>The figure was recognised with low confidence; nothing is judged by it.</source>
        <translation>该数字识别的可信度低，不据以判定。</translation>
    </message>
</context>
<context>
    <name>PlanLens::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Printed text</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>PlanLens::ProblemsPane</name>
    <message>
        <source>Problems of the report</source>
        <translation>报告的疑点</translation>
    </message>
    <message>
        <source>Everything in this report could be read.</source>
        <translation>本报告全部内容均已读取。</translation>
    </message>
    <message>
        <source>What could not be read in a report is listed here.</source>
        <translation>此处列出报告中未能读取之处。</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 处需查看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::ProposalsPane</name>
    <message>
        <source>A place that prints the name</source>
        <translation>出现该名称之处</translation>
    </message>
    <message>
        <source>Shows the place in the report</source>
        <translation>在报告中显示该处</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Indicators the name might stand for</source>
        <translation>该名称可能对应的指标</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>归并(&amp;J)</translation>
    </message>
    <message>
        <source>Counts the name to the chosen indicator (Return)</source>
        <translation>将该名称归入所选指标（回车）</translation>
    </message>
    <message>
        <source>&amp;Keep Apart</source>
        <translation>单独保留(&amp;K)</translation>
    </message>
    <message>
        <source>The selected names stand for no indicator; they are not proposed again</source>
        <translation>所选名称不对应任何指标，不再提示</translation>
    </message>
    <message>
        <source>&amp;New Indicator…</source>
        <translation>新建指标(&amp;N)…</translation>
    </message>
    <message>
        <source>Makes the name an indicator of its own</source>
        <translation>将该名称设为单独的指标</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Reads the name as another one</source>
        <translation>将该名称读作另一名称</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>撤回决定(&amp;T)</translation>
    </message>
    <message>
        <source>Takes back what was decided on the name</source>
        <translation>撤回对该名称的决定</translation>
    </message>
    <message>
        <source>No indicator is near enough to be proposed.</source>
        <translation>没有相近的指标可供归并。</translation>
    </message>
</context>
<context>
    <name>PlanLens::QueryText</name>
    <message>
        <source>binding indicators</source>
        <translation>约束性指标</translation>
    </message>
    <message>
        <source>expected indicators</source>
        <translation>预期性指标</translation>
    </message>
    <message>
        <source>met</source>
        <comment>which indicators</comment>
        <translation>达标</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>which indicators</comment>
        <translation>未达标</translation>
    </message>
    <message>
        <source>undecidable</source>
        <comment>which indicators</comment>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>without a target</source>
        <comment>which indicators</comment>
        <translation>无目标</translation>
    </message>
    <message>
        <source>not comparable</source>
        <comment>which indicators</comment>
        <translation>不可比</translation>
    </message>
    <message>
        <source>aimed at</source>
        <comment>which figures of indicators</comment>
        <translation>为目标数</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>which figures of indicators</comment>
        <translation>为实际数</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year, or several</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>section “%1”</source>
        <translation>章节“%1”</translation>
    </message>
    <message>
        <source>of the value %1</source>
        <translation>数值为 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word looked for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>indicators with %1</source>
        <translation>含%1的指标</translation>
    </message>
    <message>
        <source> and </source>
        <comment>two words</comment>
        <translation>和</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between indicators</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicators, which of them</comment>
        <translation>%1中%2的</translation>
    </message>
    <message>
        <source> and </source>
        <comment>two states</comment>
        <translation>且</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>passages with %1</source>
        <translation>含%1的段落</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>检索：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>places and years, what of them</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places and years</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>PlanLens::ReadError</name>
    <message>
        <source>no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>is a folder, not a report</source>
        <translation>是文件夹，不是报告</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file is larger than %1, which no report is</source>
        <translation>文件大于 %1，不会是报告</translation>
    </message>
    <message>
        <source>the file is neither text nor a document of a known format</source>
        <translation>文件既不是文本，也不是已知格式的文档</translation>
    </message>
    <message>
        <source>documents of this format cannot be read yet</source>
        <translation>尚不能读取这种格式的文档</translation>
    </message>
    <message>
        <source>the document is damaged</source>
        <translation>文档已损坏</translation>
    </message>
    <message>
        <source>the document unpacks beyond every measure and was refused</source>
        <translation>文档解压后过大，已拒绝</translation>
    </message>
    <message>
        <source>the document holds no text</source>
        <translation>文档中没有文字</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, detail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the document holds more than any report does</source>
        <translation>文档内容超出任何报告的规模</translation>
    </message>
    <message numerus="yes">
        <source>reading took longer than %n seconds and was given up</source>
        <translation>
            <numerusform>读取超过 %n 秒，已放弃</numerusform>
        </translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>内存不足，无法读取</translation>
    </message>
    <message>
        <source>its name is not in UTF-8: rename it</source>
        <translation>文件名不是 UTF-8 编码，请重命名</translation>
    </message>
    <message>
        <source>the document is encrypted and takes a password</source>
        <translation>文档已加密，需要密码</translation>
    </message>
    <message>
        <source>a program that belongs to PlanLens is missing: install it again</source>
        <translation>缺少 PlanLens 自带的一个程序：请重新安装</translation>
    </message>
    <message>
        <source>reading took too long and was given up</source>
        <translation>读取时间过长，已放弃</translation>
    </message>
    <message>
        <source>documents of this format are read through LibreOffice: install it (on Debian the packages libreoffice-writer and libreoffice-calc)</source>
        <translation>此格式的文件须通过 LibreOffice 读取：请先安装（Debian 上的软件包为 libreoffice-writer 和 libreoffice-calc）</translation>
    </message>
    <message>
        <source>its pages are pictures (a scan) without text</source>
        <translation>各页为图片（扫描件），没有文字</translation>
    </message>
    <message>
        <source>its pages are pictures (a scan), which are read through Tesseract: install it with its Chinese model (on Debian the packages tesseract-ocr and tesseract-ocr-chi-sim)</source>
        <translation>各页为图片（扫描件），须通过 Tesseract 识别：请安装 Tesseract 及其中文模型（Debian 上的软件包为 tesseract-ocr 和 tesseract-ocr-chi-sim）</translation>
    </message>
</context>
<context>
    <name>PlanLens::RegionChooser</name>
    <message>
        <source>Choose the regions that stand in the chart</source>
        <translation>选择图表中的地区</translation>
    </message>
    <message>
        <source>Regions shown</source>
        <translation>显示的地区</translation>
    </message>
    <message>
        <source>Filter: name or pinyin</source>
        <translation>筛选：名称或拼音</translation>
    </message>
    <message>
        <source>Filter the regions</source>
        <translation>筛选地区</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Regions %1/%2</source>
        <translation>地区 %1/%2</translation>
    </message>
</context>
<context>
    <name>PlanLens::RemoveReports</name>
    <message numerus="yes">
        <source>removal of %n report(s)</source>
        <translation>
            <numerusform>移出 %n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>移出“%1”</translation>
    </message>
    <message>
        <source>Not all reports could be brought back:</source>
        <translation>以下报告未能恢复：</translation>
    </message>
    <message>
        <source>Not all reports could be removed:</source>
        <translation>以下报告未能移出报告库：</translation>
    </message>
</context>
<context>
    <name>PlanLens::ReportMenu</name>
    <message>
        <source>Another Report…</source>
        <translation>其他报告…</translation>
    </message>
    <message>
        <source>There is no further report</source>
        <translation>没有其他报告</translation>
    </message>
    <message>
        <source>Choose a Report</source>
        <translation>选择报告</translation>
    </message>
    <message>
        <source>Place, year or kind; pinyin too</source>
        <translation>地区、年份或类别，也可用拼音</translation>
    </message>
</context>
<context>
    <name>PlanLens::ReportPrinting</name>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>报告已送往打印机。</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>PlanLens::ReportTitle</name>
    <message>
        <source>%1 review · %2 plan</source>
        <translation>%1 执行 · %2 计划</translation>
    </message>
    <message>
        <source>%1 review</source>
        <translation>%1 执行</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <translation>%1 计划</translation>
    </message>
    <message>
        <source>%1 government work report</source>
        <translation>%1 政府工作报告</translation>
    </message>
    <message>
        <source>%1 statistical communiqué</source>
        <translation>%1 统计公报</translation>
    </message>
    <message>
        <source>Outline from %1</source>
        <translation>%1 起规划纲要</translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation>无标题报告</translation>
    </message>
    <message>
        <source>plan report</source>
        <translation>计划报告</translation>
    </message>
    <message>
        <source>government work report</source>
        <translation>政府工作报告</translation>
    </message>
    <message>
        <source>statistical communiqué</source>
        <translation>统计公报</translation>
    </message>
    <message>
        <source>outline of a five-year plan</source>
        <translation>五年规划纲要</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>scan</source>
        <comment>a format</comment>
        <translation>扫描件</translation>
    </message>
</context>
<context>
    <name>PlanLens::RestoreReport</name>
    <message>
        <source>bringing back “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
</context>
<context>
    <name>PlanLens::ReviewLinks</name>
    <message>
        <source>no library is open</source>
        <translation>没有打开报告库</translation>
    </message>
    <message>
        <source>Export Decisions on Names</source>
        <translation>导出名称决定</translation>
    </message>
    <message>
        <source>names.tsv</source>
        <translation>名称决定.tsv</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>制表符分隔值 (*.tsv)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Import Decisions on Names</source>
        <translation>导入名称决定</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
</context>
<context>
    <name>PlanLens::ReviewPane</name>
    <message>
        <source>Only with proposals</source>
        <translation>仅显示有建议的</translation>
    </message>
    <message>
        <source>Kept apart too</source>
        <translation>包括单独保留的</translation>
    </message>
    <message>
        <source>Filter: name, indicator, pinyin</source>
        <translation>筛选：名称、指标、拼音</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Leaves out names that resemble no indicator</source>
        <translation>不显示没有相近指标的名称</translation>
    </message>
    <message>
        <source>Shows names that were decided to stand for no indicator</source>
        <translation>同时显示已决定不对应任何指标的名称</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Takes over decisions on names from a file</source>
        <translation>从文件导入对名称的决定</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes all decisions on names to a file</source>
        <translation>将对名称的全部决定写入文件</translation>
    </message>
    <message>
        <source>Names not yet joined</source>
        <translation>尚未归并的名称</translation>
    </message>
    <message>
        <source>Looking for names that stand for no indicator…</source>
        <translation>正在查找未对应指标的名称…</translation>
    </message>
    <message>
        <source>All names are joined.</source>
        <translation>所有名称均已归并。</translation>
    </message>
    <message>
        <source>No name fits the filter.</source>
        <translation>没有符合筛选条件的名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with proposals</source>
        <translation>
            <numerusform>%n 个有建议</numerusform>
        </translation>
    </message>
    <message>
        <source>The names could not be looked for: %1</source>
        <translation>未能查找名称：%1</translation>
    </message>
</context>
<context>
    <name>PlanLens::Scans</name>
    <message numerus="yes">
        <source>a page took longer than %n seconds to recognise</source>
        <translation>
            <numerusform>识别一页用时超过 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Tesseract cannot read its pages</source>
        <translation>Tesseract 无法识别其页面</translation>
    </message>
    <message numerus="yes">
        <source>more than %n scanned pages</source>
        <translation>
            <numerusform>扫描页超过 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>more pixels than any page has</source>
        <translation>像素多于任何页面</translation>
    </message>
    <message>
        <source>the picture is too small for a page</source>
        <translation>图片太小，不是页面</translation>
    </message>
    <message>
        <source>no text was recognised in its pictures</source>
        <translation>图片中没有识别出文字</translation>
    </message>
</context>
<context>
    <name>PlanLens::Search</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n paragraph(s), headings and cells</source>
        <translation>
            <numerusform>%1，在 %n 个段落、标题或单元格中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n figure(s); more words make it fewer.</source>
        <translation>
            <numerusform>共 %n 个数据，列出前 %1 个；多输入几个词可缩小范围。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n paragraph(s), headings and cells; more words make it fewer.</source>
        <translation>
            <numerusform>共 %n 个段落、标题或单元格，列出前 %1 个；多输入几个词可缩小范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no “%1” here; there is %2.</source>
        <translation>这里没有“%1”；可用：%2。</translation>
    </message>
    <message>
        <source>“%1” is no range of numbers; one is 5..7, another &gt;=5.</source>
        <translation>“%1”不是数值范围；可写作 5..7 或 &gt;=5。</translation>
    </message>
    <message>
        <source>There is no kind of report “%1”; there is plan-report, work-report, communique, outline and other.</source>
        <translation>没有“%1”这一报告类型；可用：plan-report（计划报告）、work-report（政府工作报告）、communique（统计公报）、outline（规划纲要）、other（其他）。</translation>
    </message>
    <message>
        <source>“%1” is no year; a year is 2022, several are 2021..2023.</source>
        <translation>“%1”不是年份；一年写作 2022，多年写作 2021..2023。</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>这个括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>The query has more than %1 parts.</source>
        <translation>查询超过 %1 个部分。</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>括号嵌套过深。</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>这里缺少要查找的内容。</translation>
    </message>
    <message>
        <source>“%1” is no filter; there are %2. In quotes it is text.</source>
        <translation>“%1”不是筛选条件；可用的有：%2。加上引号则按文字查找。</translation>
    </message>
    <message>
        <source>The filter has no value.</source>
        <translation>筛选条件没有取值。</translation>
    </message>
    <message>
        <source>The query has %1 characters; %2 are the most that can be searched for.</source>
        <translation>查询有 %1 个字符，最多可查找 %2 个。</translation>
    </message>
</context>
<context>
    <name>PlanLens::SearchBox</name>
    <message>
        <source>Save This Search</source>
        <translation>保存此检索</translation>
    </message>
    <message>
        <source>Search the library…    Ctrl+K</source>
        <translation>检索报告库…    Ctrl+K</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>检索报告库</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, AND, OR, NOT · region: kind: year: label: section: · verdict: attribute: role: value: indicator:</source>
        <translation>词语、&quot;整句&quot;、AND、OR、NOT · region: kind: year: label: section: · verdict: attribute: role: value: indicator:</translation>
    </message>
    <message>
        <source>Enter runs a saved search · Del removes it</source>
        <translation>回车运行已存检索 · Del 删除</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>No text has this.</source>
        <translation>没有正文包含此内容。</translation>
    </message>
    <message>
        <source>Remo&amp;ve This Saved Search</source>
        <translation>删除这一已存搜索(&amp;V)</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Search</source>
        <translation>保存这一搜索(&amp;V)</translation>
    </message>
    <message>
        <source>Takes this search out of those that are kept</source>
        <translation>从已存搜索中删除</translation>
    </message>
    <message>
        <source>Keeps this search: an empty field offers it</source>
        <translation>保存后，搜索框为空时列出</translation>
    </message>
    <message>
        <source>binding targets that were missed</source>
        <translation>未达标的约束性目标</translation>
    </message>
    <message>
        <source>verdict:missed attribute:binding</source>
        <comment>a query</comment>
        <translation>结果:未达标 属性:约束性</translation>
    </message>
    <message>
        <source>figures from 5 to 7</source>
        <translation>5 到 7 之间的数据</translation>
    </message>
    <message>
        <source>value:5..7 indicator:gdp</source>
        <comment>a query</comment>
        <translation>数值:5..7 指标:地区生产总值增速</translation>
    </message>
    <message>
        <source>Words of the texts, or what figures are to be; F1 lists all that can be asked.</source>
        <translation>可输入正文中的词，或对数据的要求；全部写法按 F1 查看。</translation>
    </message>
</context>
<context>
    <name>PlanLens::SearchHitsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>检索到的文字</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>处数</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>PlanLens::SearchHitsPane</name>
    <message>
        <source>Search results</source>
        <translation>检索结果</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>State of the search</source>
        <translation>检索状态</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>结果的顺序</translation>
    </message>
    <message>
        <source>Orders the reports and their hits</source>
        <translation>排列报告和其中的结果</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最相关的在前</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>按报告</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>Type into the search field; the last row of its list shows all hits here.</source>
        <translation>请在检索框里输入；列表的最后一行在这里列出全部结果。</translation>
    </message>
    <message>
        <source>No text has this.</source>
        <translation>没有正文包含此内容。</translation>
    </message>
    <message>
        <source>%1 listed so far</source>
        <translation>已列出 %1 条</translation>
    </message>
    <message>
        <source>the first %1 are listed; more words make it fewer</source>
        <translation>列出前 %1 条，多加几个词可缩小范围</translation>
    </message>
    <message numerus="yes">
        <source>in %n report(s)</source>
        <translation>
            <numerusform>在 %n 份报告中</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview the &amp;Hits…</source>
        <translation>预览检索结果(&amp;H)…</translation>
    </message>
    <message>
        <source>Writes the hits as a sheet: PDF, DOCX, XLSX or CSV</source>
        <translation>把检索结果写成表：PDF、DOCX、XLSX 或 CSV</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Shows the hits as a sheet that can be printed</source>
        <translation>把检索结果显示为可打印的表</translation>
    </message>
</context>
<context>
    <name>PlanLens::SearchModel</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存检索</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>By figures</source>
        <translation>按数据查找</translation>
    </message>
    <message numerus="yes">
        <source>All %n figure(s) in a list beside the text</source>
        <translation>
            <numerusform>在正文旁列出全部 %n 个数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n paragraph(s), headings and cells in a list beside the text</source>
        <translation>
            <numerusform>在正文旁列出全部 %n 个段落、标题和单元格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>检索结果</translation>
    </message>
    <message>
        <source>State of the search</source>
        <translation>检索状态</translation>
    </message>
</context>
<context>
    <name>PlanLens::SelectionSum</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>different units, not added up</source>
        <translation>单位不同，不作合计</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n that is bounded, about or in words left out</source>
        <translation>
            <numerusform>未计入界限、约数或文字%n个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::SeriesText</name>
    <message>
        <source> (estimated)</source>
        <comment>after a figure</comment>
        <translation>（预计）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: no figures.</source>
        <translation>%1：没有数据。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source> (revised by %1)</source>
        <translation>（修订 %1）</translation>
    </message>
    <message>
        <source> (since revised)</source>
        <translation>（后有修订）</translation>
    </message>
    <message>
        <source> (another basis)</source>
        <translation>（另一口径）</translation>
    </message>
    <message>
        <source> (disagrees)</source>
        <translation>（说法不同）</translation>
    </message>
    <message>
        <source> (recognised with low confidence)</source>
        <translation>（识别把握不大）</translation>
    </message>
</context>
<context>
    <name>PlanLens::Sheet</name>
    <message>
        <source>Nothing was printed: the printer could not begin, or there are no such pages.</source>
        <translation>没有打印：打印机无法开始，或者没有所选的页。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4 states “%5”.</source>
        <translation>%1 %2%3：%4 载“%5”。</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>“none”: no report of the library states it</source>
        <translation>“无”：报告未载</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>est.</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>library of %1</source>
        <translation>报告库 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>actual, est.</source>
        <translation>实际（预计）</translation>
    </message>
    <message>
        <source>Figures and their sources</source>
        <translation>数据及出处</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <translation>第 %1 页 / 共 %2 页</translation>
    </message>
    <message>
        <source>ibid., %1</source>
        <translation>同上，%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not in the unit %1, left out: “%2” (%3).</source>
        <translation>单位不是%1，未列入：“%2”（%3）。</translation>
    </message>
    <message>
        <source>Target and actual, %1, %2</source>
        <translation>目标与实际，%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n 个地区</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Target and actual, %n indicator(s)</source>
        <translation>
            <numerusform>目标与实际，%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>† %1: %2</source>
        <translation>† %1：%2</translation>
    </message>
    <message>
        <source>‡ %1: %2, not comparable with the others</source>
        <translation>‡ %1：此处为%2，与其他数不可比</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>report, what was found</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>result of a check, what was found</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more claim(s) agree with the figures.</source>
        <translation>
            <numerusform>另有 %n 处与数据一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked: the figures come from %n report(s).</source>
        <translation>
            <numerusform>未作核对：数据来自 %n 份报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3: %4 had stated “%5”.</source>
        <translation>%1 %2%3：%4 原载“%5”，后有修订。</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4 disagrees and states “%5”.</source>
        <translation>%1 %2%3：%4 说法不同，载“%5”。</translation>
    </message>
    <message>
        <source>§ %1, %2: revised by %3 since it was stated before.</source>
        <translation>§ %1 %2：比先前所载修订 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n further report(s) were not checked.</source>
        <translation>
            <numerusform>另有 %n 份报告未作核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>continued</source>
        <translation>续表</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1（续表）</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Notes: </source>
        <translation>注：</translation>
    </message>
    <message>
        <source>Checks: </source>
        <translation>核对：</translation>
    </message>
    <message>
        <source>signs</source>
        <comment>not shown: “printed” where figures are set as reports print them</comment>
        <translation>printed</translation>
    </message>
    <message>
        <source>%1 higher, %2 equal, %3 lower</source>
        <translation>高 %1 项，平 %2 项，低 %3 项</translation>
    </message>
    <message>
        <source>%1, open %2</source>
        <translation>%1，未定 %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>step</source>
        <translation>比上级</translation>
    </message>
    <message>
        <source>Other rates and shares, %1: %2.</source>
        <translation>其他比率 %1 项：%2。</translation>
    </message>
    <message>
        <source>Targets from level to level, %1</source>
        <translation>%1年目标逐级对照表</translation>
    </message>
    <message numerus="yes">
        <source>%n growth target(s) shared with the level above</source>
        <translation>
            <numerusform>与上级共有增速目标 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>Step: the target less that of the nearest level above; of a bound against a figure its limit. Amounts are left out.</source>
        <translation>“比上级”为本级目标减最近上级目标，界限与数字相比取其限值。总量指标不列入。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>region, indicator</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>前一份</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后一份</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化情况</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>提法</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>提法</translation>
    </message>
    <message>
        <source>%1, times</source>
        <translation>%1（次）</translation>
    </message>
    <message>
        <source>Words of degree</source>
        <translation>程度用语</translation>
    </message>
    <message>
        <source>About</source>
        <translation>所指事项</translation>
    </message>
    <message>
        <source>firmer</source>
        <translation>加强</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>firmer</source>
        <comment>of two places</comment>
        <translation>较强</translation>
    </message>
    <message>
        <source>softer</source>
        <comment>of two places</comment>
        <translation>较弱</translation>
    </message>
    <message>
        <source>Two reports compared</source>
        <translation>两份报告对照表</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 ｜ %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>place, quote</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message numerus="yes">
        <source>; %n more place(s)</source>
        <translation>
            <numerusform>；另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核对发现</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a finding</comment>
        <translation>未处理</translation>
    </message>
    <message>
        <source>done by %1</source>
        <translation>%1 已处理</translation>
    </message>
    <message>
        <source>done by %1: %2</source>
        <translation>%1 已处理：%2</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>核对结果清单</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) that agree with the figures are not listed.</source>
        <translation>
            <numerusform>与数据一致的 %n 处未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Means under each rule for bounds and ranges</source>
        <translation>界限与区间按不同口径的平均</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Mean by last year&apos;s GDP</source>
        <translation>按上年地区生产总值加权平均</translation>
    </message>
    <message>
        <source>%1: no figure for %2 in the reports of %3.</source>
        <translation>%1：下列地区的报告未载%2年数字：%3。</translation>
    </message>
    <message>
        <source>%1: set in words by %2.</source>
        <translation>%1：下列地区以文字表述：%2。</translation>
    </message>
    <message>
        <source>No plan for %1 in the library: %2.</source>
        <translation>报告库未收录下列地区的%1年计划：%2。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a change, lowest and highest</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>against the bound %1</source>
        <translation>比界限 %1</translation>
    </message>
    <message>
        <source>%1 target</source>
        <translation>%1年目标</translation>
    </message>
    <message>
        <source>%1 actual</source>
        <translation>%1年实际</translation>
    </message>
    <message>
        <source>against last target</source>
        <translation>比上年目标</translation>
    </message>
    <message>
        <source>against last actual</source>
        <translation>比上年实际</translation>
    </message>
    <message>
        <source>Up / same / down</source>
        <translation>上升 / 持平 / 下降</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>Actual less target</source>
        <translation>实际减目标</translation>
    </message>
    <message>
        <source>Rank in %1</source>
        <translation>%1年位次</translation>
    </message>
    <message>
        <source>%1, by actual</source>
        <translation>%1（按实际）</translation>
    </message>
    <message>
        <source>%1, by target</source>
        <translation>%1（按目标）</translation>
    </message>
    <message>
        <source>Ranking of the regions, %1</source>
        <translation>%1年各地位次表</translation>
    </message>
    <message>
        <source>The highest is first; equal figures share a rank. Bounds go by their number, ranges by their middle.</source>
        <translation>由高到低排列，数字相同的位次相同。界限按所载数字，区间取中值。</translation>
    </message>
    <message>
        <source>※ %1, %2: the report prints “%3”</source>
        <translation>※ %1（%2）：报告原文为“%3”</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>共 %2 行，列出 %1 行</translation>
    </message>
    <message>
        <source>%1, %2, line %3</source>
        <translation>%1%2，第%3行</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>report of note %1, %2</source>
        <translation>同注%1报告，%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过%1</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1以内</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>不到%1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>%1左右</translation>
    </message>
    <message>
        <source>bounds by their number, ranges by their middle</source>
        <translation>界限按所载数字，区间取中值</translation>
    </message>
    <message>
        <source>ranges by their lower end</source>
        <translation>区间取下限</translation>
    </message>
    <message>
        <source>ranges by their upper end</source>
        <translation>区间取上限</translation>
    </message>
    <message>
        <source>without bounds and ranges</source>
        <translation>不计界限与区间</translation>
    </message>
    <message>
        <source>Sources: </source>
        <translation>资料来源：</translation>
    </message>
    <message>
        <source>a sheet is written as .pdf, .docx, .xlsx or .csv, not as “.%1”</source>
        <translation>对照表只能存为 .pdf、.docx、.xlsx 或 .csv，不能存为“.%1”</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Compared though one of both names a basis of its own: %1.</source>
        <translation>一方另注口径，仍作比较：%1。</translation>
    </message>
    <message>
        <source>%1: against last year&apos;s target open, by bounds, ranges, basis or definition: %2.</source>
        <translation>%1：与上年目标相比，因界限、区间或口径不能确定：%2。</translation>
    </message>
    <message>
        <source>%1: against last year&apos;s actual open, by bounds, ranges, basis or definition: %2.</source>
        <translation>%1：与上年实际相比，因界限、区间或口径不能确定：%2。</translation>
    </message>
    <message>
        <source>“—”: the report prints no figure</source>
        <translation>“—”：报告未列数值</translation>
    </message>
    <message>
        <source>blank: no report states a figure</source>
        <translation>空白：没有报告给出数值</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) could not be read and were not checked.</source>
        <translation>
            <numerusform>有 %n 份报告无法读取，未作核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>New since the template was kept: %1.</source>
        <translation>模板保存以来新增：%1。</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <translation>不再出现：%1。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found in %n report(s).</source>
        <translation>
            <numerusform>核对了 %n 份报告，未发现问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Nothing but claims that agree was found.</source>
        <translation>所核对的说法都与数据一致。</translation>
    </message>
    <message>
        <source>Checked, and nothing was found: %1.</source>
        <translation>已核对、未发现问题的报告：%1。</translation>
    </message>
    <message>
        <source>there are no such figures in the library</source>
        <translation>报告库中没有这样的数据</translation>
    </message>
    <message>
        <source>it is there already, and was left as it is</source>
        <translation>文件已存在，未改动</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法建立它的文件夹</translation>
    </message>
    <message>
        <source>Sorted by the number of targets met, the most first; of equal regions the one that missed fewer.</source>
        <translation>地区按达标项数从多到少排列；达标项数相同的，未达项数少的在前。</translation>
    </message>
    <message>
        <source>Sorted by %1, the highest actual first. Bounds go by their number, ranges by their middle.</source>
        <translation>地区按%1的实际数从高到低排列；带界限的按所载数字，区间取中值。</translation>
    </message>
    <message>
        <source>Sorted by %1, the highest target first. Bounds go by their number, ranges by their middle.</source>
        <translation>地区按%1的目标从高到低排列；带界限的按所载数字，区间取中值。</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Met / missed / open</source>
        <translation>达标／未达／未定</translation>
    </message>
    <message>
        <source>neither target nor actual for %1</source>
        <translation>%1既无目标也无实际数</translation>
    </message>
    <message>
        <source>no target for %1</source>
        <translation>%1无目标</translation>
    </message>
    <message>
        <source>no actual for %1</source>
        <translation>%1无实际数</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an indicator, what it lacks</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Met, missed and open count the indicators of this table of which reports state something; the scorecard of a report counts all of its own.</source>
        <translation>达标、未达、未定各项数只计本表所列且报告载有数据的指标；一份报告的全部指标见该报告的完成情况表。</translation>
    </message>
    <message>
        <source>No figure for %1: %2.</source>
        <translation>没有%1年数据的地区：%2。</translation>
    </message>
    <message>
        <source>Scorecard of the regions, %1</source>
        <translation>%1年各地目标完成情况</translation>
    </message>
    <message>
        <source>Regions in an order chosen by hand.</source>
        <translation>地区顺序由人工排定。</translation>
    </message>
    <message>
        <source>Regions in the order of GB/T 2260.</source>
        <translation>地区按《中华人民共和国行政区划代码》（GB/T 2260）顺序排列。</translation>
    </message>
    <message numerus="yes">
        <source>%1: of %n shared growth target(s) %2.</source>
        <translation>
            <numerusform>%1：与上级共有增速目标 %n 项，%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>words of reports, regions</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>※ %1: the reports add %2.</source>
        <translation>※ %1：目标之外，报告另有%2。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>part of an indicator, as printed</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is said, places</comment>
        <translation>%1（见%2）</translation>
    </message>
    <message>
        <source>%1, %2, %3: of parts alone, %4.</source>
        <comment>indicator, region, target or actual of a year</comment>
        <translation>%1，%2，%3：只载分项，%4。</translation>
    </message>
    <message>
        <source>parts only</source>
        <comment>in place of a figure</comment>
        <translation>仅载分项</translation>
    </message>
    <message>
        <source>The library has no figure of a target for %1 of these regions: nothing is compared with it.</source>
        <translation>报告库没有所列各地%1年目标的数字，未与上年目标比较。</translation>
    </message>
    <message>
        <source>%1: the library has no figure of a target for %2 of %3.</source>
        <translation>%1：报告库没有下列地区%2年目标的数字：%3。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>On paper and in PDF %1 stands for FZXiaoBiaoSong (title), %2 for SimHei, KaiTi and FangSong (all else), which a Word document names.</source>
        <translation>纸面和 PDF 中，标题以 %1 代替方正小标宋，其余以 %2 代替黑体、楷体和仿宋；Word 文档写明这些字体的名称。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a ranking, how many it ranks</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n region(s) ranked</source>
        <translation>
            <numerusform>%n 个地区中 %1 个有位次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not ranked for want of a figure: %2.</source>
        <translation>%1没有数据、未列位次的地区：%2。</translation>
    </message>
    <message>
        <source>%1: no ranks in %2, of which not all regions that are ranked have a figure.</source>
        <translation>%1：%2年并非各地都有数据，不列当年位次。</translation>
    </message>
    <message>
        <source>all charts have one value axis</source>
        <translation>各图数值轴相同</translation>
    </message>
    <message>
        <source>each chart has a value axis of its own</source>
        <translation>各图数值轴不同，高低不可互比</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part, its figure</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The plans of %1 of %2 regions for %3 are in the library</source>
        <translation>已收录 %1/%2 个地区的%3年计划</translation>
    </message>
    <message>
        <source>Means of rates, sums of amounts: %1, “about” as the number printed.</source>
        <translation>比率求平均，数量求合计：%1，“左右”按所载数字计。</translation>
    </message>
    <message>
        <source>No mean by GDP where these have a figure, for the library has no GDP of %1 for %2.</source>
        <translation>报告库缺下列地区的%1年地区生产总值，计入这些地区的各列未作加权平均：%2。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a change</comment>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a change</comment>
        <translation>至多%1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Regions with a number</source>
        <translation>有数地区数</translation>
    </message>
    <message>
        <source>Targets of the regions for %1</source>
        <translation>%1年各地目标汇总表</translation>
    </message>
    <message>
        <source>%1 of %2 regions</source>
        <translation>共%2个地区，列出%1个</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place, its files</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>report: %1</source>
        <comment>what it says itself</comment>
        <translation>报告：%1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>原文</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n report(s)</source>
        <comment>so many figures or passages</comment>
        <translation>
            <numerusform>%1，见于 %n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was found, what a person made of it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no report asked for states figures of the year that it reviews or plans</source>
        <translation>所选报告没有执行年度或计划年度的数据，列不出完成情况</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a finding</comment>
        <translation>已处理</translation>
    </message>
    <message>
        <source>done: %1</source>
        <comment>a finding</comment>
        <translation>已处理：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a figure, what is measured</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n more figure(s), whose names stand for no known indicator.</source>
        <translation>
            <numerusform>另有 %n 项数据的名称未对应已知指标，未列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n more figure(s) of a part of a year, or of no year.</source>
        <translation>
            <numerusform>另有 %n 项数据属于年内的一段时期或没有年份，未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>✎ %1, %2 %3: the report prints “%4”; %5</source>
        <translation>✎ %1 %2%3：报告原文为“%4”；%5</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>无年份</translation>
    </message>
    <message>
        <source>Other figures, corrected or made by hand</source>
        <translation>其他经人工更正或认定的数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a report in a few words, its title</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PlanLens::SheetBatchDialog</name>
    <message>
        <source>Scorecard of each report</source>
        <translation>每份报告的完成情况表</translation>
    </message>
    <message>
        <source>Scorecard of each region&apos;s newest report</source>
        <translation>各地区最新报告的完成情况表</translation>
    </message>
    <message>
        <source>Each region over the years</source>
        <translation>各地区历年情况</translation>
    </message>
    <message>
        <source>Each indicator over the years</source>
        <translation>各指标历年情况</translation>
    </message>
    <message>
        <source>Ranking of the regions by each indicator</source>
        <translation>各指标的地区排名</translation>
    </message>
    <message>
        <source>Findings of each report</source>
        <translation>每份报告的核对结果</translation>
    </message>
    <message>
        <source>Every figure with its so&amp;urce</source>
        <translation>附每个数字的出处(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Write over files that are there already</source>
        <translation>覆盖已有的文件(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Sheets in One Go</source>
        <translation>批量制表</translation>
    </message>
    <message>
        <source>How many sheets are made</source>
        <translation>制表进度</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>未成功的表</translation>
    </message>
    <message>
        <source>Which sheets</source>
        <translation>要制的表</translation>
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
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Append a list of every figure as printed, with its numbered source</source>
        <translation>在表后逐个列出数字的原文和编号的出处</translation>
    </message>
    <message>
        <source>Otherwise such a file stays as it is, and is listed below</source>
        <translation>否则已有的文件保持不变，并在下面列出</translation>
    </message>
    <message>
        <source>S&amp;heets:</source>
        <translation>表(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>文件夹(&amp;L)：</translation>
    </message>
    <message>
        <source>Folder the sheets are written to</source>
        <translation>存放各表的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>共 %n 张表</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>第 %1 张，共 %2 张：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written</source>
        <translation>
            <numerusform>已写 %n 张表</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 张未成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left when it was stopped</source>
        <translation>
            <numerusform>停止时还剩 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>选择(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>PlanLens::SheetCommands</name>
    <message>
        <source>Save the Sheet</source>
        <translation>保存对照表</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>The library has no figures for this sheet.</source>
        <translation>报告库中没有可用于此表的数据。</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Folder for the Sheets</source>
        <translation>存放各表的文件夹</translation>
    </message>
    <message>
        <source>PlanLens sheets</source>
        <translation>PlanLens 表</translation>
    </message>
</context>
<context>
    <name>PlanLens::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>对照表预览</translation>
    </message>
</context>
<context>
    <name>PlanLens::SheetSetup</name>
    <message>
        <source>&amp;Audit: every figure with its source</source>
        <translation>附全部出处(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>表式(&amp;S)：</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>表式</translation>
    </message>
    <message>
        <source>What the sheet compares</source>
        <translation>选择对照表的内容</translation>
    </message>
    <message>
        <source>What the sheet is about</source>
        <translation>对照表的对象</translation>
    </message>
    <message>
        <source>Append a list of every figure as printed, with its numbered source</source>
        <translation>在末尾列出每个数据的原文及其编号出处</translation>
    </message>
    <message>
        <source>The year most is known of</source>
        <translation>数据最全的年份</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>指标(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>报告(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>地区(&amp;G)：</translation>
    </message>
    <message>
        <source>How figures with bounds are set</source>
        <translation>带界限的数怎么写</translation>
    </message>
    <message>
        <source>How figures with bounds are set: as reports print them, or by signs</source>
        <translation>带界限的数怎么写：照报告原文，或用符号</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>默认写法</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>照原文</translation>
    </message>
    <message>
        <source>by signs (≥ ≈)</source>
        <translation>用符号（≥ ≈）</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>全部报告</translation>
    </message>
    <message>
        <source>Searc&amp;h:</source>
        <translation>检索(&amp;H)：</translation>
    </message>
</context>
<context>
    <name>PlanLens::SheetTemplate</name>
    <message>
        <source>One indicator over the years</source>
        <translation>单项指标逐年</translation>
    </message>
    <message>
        <source>Scorecard of a report</source>
        <translation>报告完成情况表</translation>
    </message>
    <message>
        <source>One region over the years</source>
        <translation>一地各项指标逐年</translation>
    </message>
    <message>
        <source>Two reports compared</source>
        <translation>两份报告对照表</translation>
    </message>
    <message>
        <source>Regions side by side</source>
        <translation>各地对照</translation>
    </message>
    <message>
        <source>Ranking of regions</source>
        <translation>各地位次</translation>
    </message>
    <message>
        <source>Targets from level to level</source>
        <translation>逐级目标对照</translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation>核对结果清单</translation>
    </message>
    <message>
        <source>Scorecard of the regions</source>
        <translation>各地完成情况表</translation>
    </message>
    <message>
        <source>Targets of the regions</source>
        <translation>各地目标汇总表</translation>
    </message>
    <message>
        <source>Hits of a search</source>
        <translation>检索结果表</translation>
    </message>
</context>
<context>
    <name>PlanLens::SheetWindow</name>
    <message>
        <source>Save the sheet</source>
        <translation>保存对照表</translation>
    </message>
    <message>
        <source>%1 – print preview</source>
        <translation>%1 – 打印预览</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the sheet on paper</source>
        <translation>将对照表打印到纸上</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation>横向(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the paper</source>
        <translation>旋转纸张</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Enlarge the preview</source>
        <translation>放大预览</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Reduce the preview</source>
        <translation>缩小预览</translation>
    </message>
    <message>
        <source>Whole &amp;Page</source>
        <translation>整页(&amp;P)</translation>
    </message>
    <message>
        <source>Fit the page into the window</source>
        <translation>使整页适合窗口</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>关闭预览</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>对照表已送往打印机。</translation>
    </message>
    <message>
        <source>The sheet was written to %1.</source>
        <translation>对照表已写入 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx);;Excel workbook (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>PDF (*.pdf);;Word 文档 (*.docx);;Excel 工作簿 (*.xlsx);;逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Save the sheet as PDF, DOCX, XLSX or CSV</source>
        <translation>将表存为 PDF、DOCX、XLSX 或 CSV</translation>
    </message>
    <message>
        <source>The template “%1” was kept.</source>
        <translation>模板“%1”已保存。</translation>
    </message>
    <message>
        <source>Show or hide what arranges the sheet</source>
        <translation>显示或隐藏编排栏</translation>
    </message>
    <message>
        <source>Arran&amp;ge</source>
        <translation>编排(&amp;G)</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>PlanLens::SideBySidePane</name>
    <message>
        <source>Next ▼</source>
        <translation>下一处 ▼</translation>
    </message>
    <message>
        <source>Previous ▲</source>
        <translation>上一处 ▲</translation>
    </message>
    <message>
        <source>Fold Unchanged</source>
        <translation>折叠相同段落</translation>
    </message>
    <message>
        <source>Goes to the next difference (F7)</source>
        <translation>转到下一处差异（F7）</translation>
    </message>
    <message>
        <source>Goes to the difference before (Shift+F7)</source>
        <translation>转到上一处差异（Shift+F7）</translation>
    </message>
    <message>
        <source>Hides paragraphs that did not change (F8)</source>
        <translation>隐藏没有变化的段落（F8）</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>全部差异</translation>
    </message>
    <message>
        <source>Figures only</source>
        <translation>仅数据</translation>
    </message>
    <message>
        <source>Wording only</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>Moved only</source>
        <translation>仅移动</translation>
    </message>
    <message>
        <source>Which differences are shown</source>
        <translation>显示哪些差异</translation>
    </message>
    <message>
        <source>Which difference this is</source>
        <translation>当前差异</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on the left</source>
        <translation>左侧报告</translation>
    </message>
    <message>
        <source>Report on the right</source>
        <translation>右侧报告</translation>
    </message>
    <message>
        <source>%1
Click to compare another report</source>
        <translation>%1
单击可换成另一份报告对照</translation>
    </message>
</context>
<context>
    <name>PlanLens::SideBySideView</name>
    <message>
        <source>Neither report has any text.</source>
        <translation>两份报告都没有正文。</translation>
    </message>
    <message>
        <source>Choose two reports to compare.</source>
        <translation>请选择两份报告进行对照。</translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) unchanged</source>
        <translation>
            <numerusform>… %n 段相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) not shown</source>
        <translation>
            <numerusform>… %n 段未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Two reports side by side</source>
        <translation>两份报告并排对照</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>“%1”改为“%2”</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>增加“%1”</translation>
    </message>
    <message>
        <source>“%1” was taken out</source>
        <translation>删去“%1”</translation>
    </message>
    <message>
        <source>not in this report</source>
        <translation>这份报告没有</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PlanLens::SortBox</name>
    <message>
        <source>What the regions are sorted by</source>
        <translation>地区的排序依据</translation>
    </message>
    <message>
        <source>the order of the regions</source>
        <translation>地区顺序</translation>
    </message>
    <message>
        <source>targets met</source>
        <translation>达标项数</translation>
    </message>
</context>
<context>
    <name>PlanLens::StartPage</name>
    <message>
        <source>Open the &amp;Samples</source>
        <translation>打开样例报告(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open Reports…</source>
        <translation>打开报告(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>A few reports that come with the program, to try it on</source>
        <translation>随程序提供的几份报告，供试用</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>还没有报告</translation>
    </message>
    <message>
        <source>No report is open</source>
        <translation>没有打开的报告</translation>
    </message>
    <message>
        <source>Drop plan reports, work reports or communiqués on this window, or a folder of them. They are kept in the library at the left, by region and year; their indicators can then be charted, compared and printed.</source>
        <translation>将计划报告、政府工作报告或统计公报（也可以是整个文件夹）拖到本窗口。报告按地区和年份存入左侧的报告库，其指标即可绘图、对照和打印。</translation>
    </message>
    <message>
        <source>Choose a report in the library at the left. A second one opens beside it with Open Beside in its context menu.</source>
        <translation>在左侧报告库中选择一份报告；在右键菜单中选“并排打开”，可在旁边打开第二份。</translation>
    </message>
</context>
<context>
    <name>PlanLens::StatedTally</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>指标</translation>
    </message>
    <message numerus="yes">
        <source>%n binding indicator(s)</source>
        <translation>
            <numerusform>%n 项约束性指标</numerusform>
        </translation>
    </message>
    <message>
        <source>binding indicators</source>
        <translation>约束性指标</translation>
    </message>
    <message numerus="yes">
        <source>%n expected indicator(s)</source>
        <translation>
            <numerusform>%n 项预期性指标</numerusform>
        </translation>
    </message>
    <message>
        <source>expected indicators</source>
        <translation>预期性指标</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>达标 %1</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>未达 %1</translation>
    </message>
    <message>
        <source>%1 called neither</source>
        <translation>另 %1 项未计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicators, how many were met</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The report itself counts (%1) %2</source>
        <comment>place, what it counts</comment>
        <translation>报告自计（见%1）%2</translation>
    </message>
    <message>
        <source>%1; so do the figures.</source>
        <comment>what the report counts</comment>
        <translation>%1；数据与此一致。</translation>
    </message>
    <message>
        <source>%1; by the figures %2 met, %3 missed, %4 open.</source>
        <comment>what the report counts</comment>
        <translation>%1；其中按数据计达标 %2、未达 %3、未定 %4。</translation>
    </message>
    <message>
        <source>%1 The figures do not bear out the report&apos;s count.</source>
        <translation>%1数据与报告所计不符。</translation>
    </message>
    <message>
        <source>%1 What the figures leave open, or come near to, the report may have counted as either: %2.</source>
        <translation>%1下列各项数据不能判定或接近目标，报告可能计为达标，也可能计为未达：%2。</translation>
    </message>
    <message>
        <source>%1; by the report&apos;s own count %2</source>
        <translation>%1；报告自计：%2</translation>
    </message>
</context>
<context>
    <name>PlanLens::SystemError</name>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>路径中有一段不是文件夹</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>文件系统是只读的</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>文件将超出大小限制</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>磁盘无法读写</translation>
    </message>
</context>
<context>
    <name>PlanLens::TableColumns</name>
    <message>
        <source>Move “%1” Left</source>
        <translation>“%1”左移</translation>
    </message>
    <message>
        <source>Move “%1” Right</source>
        <translation>“%1”右移</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>PlanLens::TableFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>PlanLens::TableFinder</name>
    <message>
        <source>Find in the table</source>
        <translation>在表格中查找</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit, hits</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>PlanLens::TableLinks</name>
    <message>
        <source>Save the Table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;CSV (*.csv)</source>
        <translation>XLSX (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>表格已写入%1。</translation>
    </message>
</context>
<context>
    <name>PlanLens::TargetChange</name>
    <message>
        <source>unit was %1</source>
        <translation>单位原为%1</translation>
    </message>
    <message>
        <source>below the last actual</source>
        <translation>低于上年实际</translation>
    </message>
</context>
<context>
    <name>PlanLens::TipBar</name>
    <message>
        <source>Tip</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>This tip does not come again</source>
        <translation>此提示不再出现</translation>
    </message>
    <message>
        <source>No More Tips</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>No tip comes again</source>
        <translation>不再显示任何提示</translation>
    </message>
</context>
<context>
    <name>PlanLens::UnjoinedNamesModel</name>
    <message>
        <source>kept apart</source>
        <translation>单独保留</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>原文名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量度</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Might stand for</source>
        <translation>可能对应</translation>
    </message>
</context>
<context>
    <name>PlanLens::Verdict</name>
    <message>
        <source>No target was issued.</source>
        <translation>未下达目标。</translation>
    </message>
    <message>
        <source>The target was left to the plan&apos;s whole period.</source>
        <translation>目标在规划期内统筹考虑。</translation>
    </message>
    <message>
        <source>The report states no target.</source>
        <translation>报告未载目标。</translation>
    </message>
    <message>
        <source>The target is stated in words, without a figure.</source>
        <translation>目标为文字表述，没有数值。</translation>
    </message>
    <message>
        <source>The target is stated in words, without a figure: %1.</source>
        <translation>目标为文字表述，没有数值：%1。</translation>
    </message>
    <message>
        <source>The actual is stated on the basis “%1”, the target is not.</source>
        <translation>实际按“%1”计，目标不是。</translation>
    </message>
    <message>
        <source>The target is stated on the basis “%1”, the actual is not.</source>
        <translation>目标按“%1”计，实际不是。</translation>
    </message>
    <message>
        <source>The target is stated on the basis “%1”, the actual on “%2”.</source>
        <translation>目标按“%1”计，实际按“%2”计。</translation>
    </message>
    <message>
        <source>%1 is exactly the target.</source>
        <translation>%1 与目标相同。</translation>
    </message>
    <message>
        <source>Nothing says on which side of %1 the indicator should be; it is %2.</source>
        <translation>无从判断指标应高于还是低于 %1；实际为 %2。</translation>
    </message>
    <message>
        <source>%1 meets the target %2.</source>
        <translation>%1 达到目标 %2。</translation>
    </message>
    <message>
        <source>%1 misses the target %2.</source>
        <translation>%1 未达到目标 %2。</translation>
    </message>
    <message>
        <source>%1 leaves open whether the target %2 is met.</source>
        <translation>%1 不足以判断是否达到目标 %2。</translation>
    </message>
    <message>
        <source>The report gives no figure for the actual.</source>
        <translation>报告未给出实际数值。</translation>
    </message>
    <message>
        <source>A note says that the basis of the figures has changed.</source>
        <translation>注释说明数据口径有变。</translation>
    </message>
    <message>
        <source>One side is a change from the year before, the other a level.</source>
        <translation>一方为较上年的变化，另一方为水平值。</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达</translation>
    </message>
    <message>
        <source>undecidable</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>The report itself says so.</source>
        <translation>报告自己这样说。</translation>
    </message>
    <message>
        <source>A figure was recognised with low confidence: compare it with the page.</source>
        <translation>有数字识别的可信度低，请与原页核对。</translation>
    </message>
</context>
<context>
    <name>PlanLens::WatchDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Watch Folders</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>New and changed reports in these folders, and in the folders below them, are imported into this library by themselves.</source>
        <translation>这些文件夹及其下级文件夹中新增、改动的报告，会自动导入本报告库。</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Note on the watched folders</source>
        <translation>关于监视的说明</translation>
    </message>
    <message>
        <source>Watches another folder</source>
        <translation>再监视一个文件夹</translation>
    </message>
    <message>
        <source>Watches the folder no longer; what was imported stays</source>
        <translation>不再监视此文件夹，已经导入的予以保留</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（无法访问）</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>没有监视任何文件夹。</translation>
    </message>
</context>
<context>
    <name>PlanLens::WatchLinks</name>
    <message numerus="yes">
        <source>%n report(s) imported from %1</source>
        <translation>
            <numerusform>已从 %1 导入 %n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) from %1</source>
        <translation>
            <numerusform>已从 %1 存入 %n 个新版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::WindowActions</name>
    <message>
        <source>&amp;About PlanLens</source>
        <translation>关于 PlanLens(&amp;A)</translation>
    </message>
    <message>
        <source>Says what this program is</source>
        <translation>说明本程序</translation>
    </message>
    <message>
        <source>&amp;Open Reports…</source>
        <translation>打开报告(&amp;O)…</translation>
    </message>
    <message>
        <source>Adds files to the library and shows them</source>
        <translation>将文件存入报告库并显示</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Adds all reports of a folder to the library</source>
        <translation>将文件夹中的全部报告存入报告库</translation>
    </message>
    <message>
        <source>Open the &amp;Samples</source>
        <translation>打开样例报告(&amp;S)</translation>
    </message>
    <message>
        <source>Adds the reports that come with the program</source>
        <translation>存入随程序提供的报告</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Correct What the Report Is…</source>
        <translation>更正报告信息(&amp;C)…</translation>
    </message>
    <message>
        <source>Corrects region, kind, years or title of the report</source>
        <translation>更正报告的地区、类别、年份或标题</translation>
    </message>
    <message>
        <source>La&amp;bels…</source>
        <translation>标签(&amp;B)…</translation>
    </message>
    <message>
        <source>Gives the report, or all that are selected, labels</source>
        <translation>给这份报告或所选的各份报告加上或去掉标签</translation>
    </message>
    <message>
        <source>Re&amp;move from Library…</source>
        <translation>移出报告库(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected text of the report</source>
        <translation>复制所选的报告文字</translation>
    </message>
    <message>
        <source>Copies the text with its source after it</source>
        <translation>复制文字并附出处</translation>
    </message>
    <message>
        <source>&amp;Find in Report</source>
        <translation>在报告中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Finds words in the report that is open</source>
        <translation>在打开的报告中查找文字</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next hit</source>
        <translation>转到下一处</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the hit before</source>
        <translation>转到上一处</translation>
    </message>
    <message>
        <source>Filter the &amp;Library</source>
        <translation>筛选报告库(&amp;L)</translation>
    </message>
    <message>
        <source>Goes to the filter of the library</source>
        <translation>转到报告库的筛选栏</translation>
    </message>
    <message>
        <source>Filter the &amp;Indicators</source>
        <translation>筛选指标(&amp;I)</translation>
    </message>
    <message>
        <source>Goes to the filter of the indicators</source>
        <translation>转到指标的筛选栏</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Sets the reports in larger type</source>
        <translation>用大字显示报告</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Sets the reports in smaller type</source>
        <translation>用小字显示报告</translation>
    </message>
    <message>
        <source>Sets the reports in the usual type</source>
        <translation>用正常字号显示报告</translation>
    </message>
    <message>
        <source>&amp;Reset the Layout</source>
        <translation>恢复默认布局(&amp;R)</translation>
    </message>
    <message>
        <source>Puts all panes back where they were at first</source>
        <translation>将所有窗格放回原处</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>The language of the system</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Open &amp;Beside</source>
        <translation>并排打开(&amp;B)</translation>
    </message>
    <message>
        <source>Shows a second report beside the first</source>
        <translation>在旁边显示第二份报告</translation>
    </message>
    <message>
        <source>By &amp;Year</source>
        <translation>按年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Target and actual over the years</source>
        <translation>历年目标与实际</translation>
    </message>
    <message>
        <source>By &amp;Region</source>
        <translation>按区域(&amp;R)</translation>
    </message>
    <message>
        <source>One year, a row for each region</source>
        <translation>同一年度，每个地区一行</translation>
    </message>
    <message>
        <source>All verdicts of the report</source>
        <translation>报告的全部判定</translation>
    </message>
    <message>
        <source>&amp;Bullets</source>
        <translation>子弹图(&amp;B)</translation>
    </message>
    <message>
        <source>One year, the actual against its target</source>
        <translation>同一年度，实际对照目标</translation>
    </message>
    <message>
        <source>&amp;All Regions</source>
        <translation>全部地区(&amp;A)</translation>
    </message>
    <message>
        <source>Charts every region that has the indicator</source>
        <translation>绘制所有载有该指标的地区</translation>
    </message>
    <message>
        <source>&amp;Own Region Only</source>
        <translation>仅本地区(&amp;O)</translation>
    </message>
    <message>
        <source>Charts the regions of the open reports alone</source>
        <translation>仅绘制已打开报告的地区</translation>
    </message>
    <message>
        <source>Sheet Pre&amp;view…</source>
        <translation>预览对照表(&amp;V)…</translation>
    </message>
    <message>
        <source>Shows the comparison sheet as it will be printed</source>
        <translation>按打印效果显示对照表</translation>
    </message>
    <message>
        <source>&amp;Print Sheet…</source>
        <translation>打印对照表(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save Sheet…</source>
        <translation>保存对照表(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对照(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>并排对照</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>检索报告库(&amp;S)</translation>
    </message>
    <message>
        <source>Finds words, figures, indicators and reports in the whole library</source>
        <translation>在整个报告库中查找词语、数据、指标和报告</translation>
    </message>
    <message>
        <source>&amp;Compare Reports</source>
        <translation>对比报告(&amp;C)</translation>
    </message>
    <message>
        <source>Compares the selected or open reports; one with the year before</source>
        <translation>对比所选或已打开的报告；只有一份时与上一年对比</translation>
    </message>
    <message>
        <source>Compare &amp;With</source>
        <translation>与…对比(&amp;W)</translation>
    </message>
    <message>
        <source>Compares the open report with another one</source>
        <translation>把打开的报告与另一份对比</translation>
    </message>
    <message>
        <source>Prints the sheet of the chosen indicator, or of the report where none is chosen</source>
        <translation>打印所选指标的对照表；未选指标时打印报告完成情况表</translation>
    </message>
    <message>
        <source>Review &amp;Names</source>
        <translation>审核名称(&amp;N)</translation>
    </message>
    <message>
        <source>Decides on names in the reports that stand for no known indicator</source>
        <translation>审核报告中未对应已知指标的名称</translation>
    </message>
    <message>
        <source>Corrects the figure that is chosen, or makes a figure of a number</source>
        <translation>更正所选数据，或把数字认定为数据</translation>
    </message>
    <message>
        <source>Goes to the next number of the report that was taken for nothing that is known</source>
        <translation>转到报告中下一个没有归属的数字</translation>
    </message>
    <message>
        <source>Goes to the number before that was taken for nothing</source>
        <translation>转到前一个没有归属的数字</translation>
    </message>
    <message>
        <source>Takes the report, or all that are selected, out of the library</source>
        <translation>将报告或所选的各份报告移出报告库</translation>
    </message>
    <message>
        <source>Correct Fi&amp;gure…</source>
        <translation>更正数据(&amp;G)…</translation>
    </message>
    <message>
        <source>Copy with S&amp;ource</source>
        <translation>连同出处复制(&amp;O)</translation>
    </message>
    <message>
        <source>Go to a Sec&amp;tion…</source>
        <translation>转到章节(&amp;T)…</translation>
    </message>
    <message>
        <source>Lists the sections and tables of the report</source>
        <translation>列出报告的章节和表格</translation>
    </message>
    <message>
        <source>Next Une&amp;xplained Number</source>
        <translation>下一个没有归属的数字(&amp;X)</translation>
    </message>
    <message>
        <source>Previous Unexpl&amp;ained Number</source>
        <translation>上一个没有归属的数字(&amp;A)</translation>
    </message>
    <message>
        <source>Go &amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Goes back to what was looked at before</source>
        <translation>回到先前查看的内容</translation>
    </message>
    <message>
        <source>Go &amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Goes forward again to what was gone back from</source>
        <translation>重新前进到后退前的内容</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>下一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the next pane that is in sight</source>
        <translation>转到下一个可见的窗格</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>上一窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Goes to the pane before</source>
        <translation>转到前一个窗格</translation>
    </message>
    <message>
        <source>Normal Te&amp;xt</source>
        <translation>正常大小(&amp;X)</translation>
    </message>
    <message>
        <source>Scor&amp;ecard</source>
        <translation>完成情况表(&amp;E)</translation>
    </message>
    <message>
        <source>Choose an &amp;Indicator…</source>
        <translation>选择指标(&amp;I)…</translation>
    </message>
    <message>
        <source>Charts an indicator that any report of the library has</source>
        <translation>为报告库中任何报告所含的指标绘图</translation>
    </message>
    <message>
        <source>Ch&amp;art</source>
        <translation>图表(&amp;A)</translation>
    </message>
    <message>
        <source>Writes the comparison sheet of the indicator as PDF, DOCX, XLSX or CSV</source>
        <translation>将该指标的对照表存为 PDF、DOCX、XLSX 或 CSV</translation>
    </message>
    <message>
        <source>How the target goes from level to level</source>
        <translation>目标逐级的变化</translation>
    </message>
    <message>
        <source>&amp;Target Style</source>
        <translation>目标风格(&amp;T)</translation>
    </message>
    <message>
        <source>How a region sets its targets, and what comes of them</source>
        <translation>一地如何定目标、完成得如何</translation>
    </message>
    <message>
        <source>Cascade of &amp;Levels</source>
        <translation>层层加码(&amp;L)</translation>
    </message>
    <message>
        <source>Sheets in &amp;One Go…</source>
        <translation>批量制表(&amp;O)…</translation>
    </message>
    <message>
        <source>Writes a sheet for each report, region or indicator into a folder</source>
        <translation>为每份报告、每个地区或每项指标各写一张表，放入一个文件夹</translation>
    </message>
    <message>
        <source>Print the &amp;Report…</source>
        <translation>打印报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Prints the report that is read</source>
        <translation>打印正在阅读的报告</translation>
    </message>
    <message>
        <source>Save the Report as P&amp;DF…</source>
        <translation>把报告存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Writes the report that is read as PDF, with its headings as outline</source>
        <translation>把正在阅读的报告写成 PDF，各级标题作为书签</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>Opens the manual at the part that one is in</source>
        <translation>打开手册中与当前所在之处对应的一节</translation>
    </message>
    <message>
        <source>All &amp;Keys</source>
        <translation>全部快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Lists all keys, to read and to print</source>
        <translation>列出全部快捷键，可阅读和打印</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>Sets language, type, colours and form of figures</source>
        <translation>设定语言、字号、颜色和写数方式</translation>
    </message>
    <message>
        <source>Loo&amp;k Closer…</source>
        <translation>细看此数(&amp;K)…</translation>
    </message>
    <message>
        <source>Shows what the library knows around the figure that is chosen (Space)</source>
        <translation>显示报告库中与所选数据有关的情况（空格键）</translation>
    </message>
    <message>
        <source>&amp;Make a Note…</source>
        <translation>写批注(&amp;M)…</translation>
    </message>
    <message>
        <source>Notes something on the passage or figure that is chosen, or on the note</source>
        <translation>为所选文字或数据写批注，或修改批注</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>Bookmarks the passage or figure that is chosen, or takes that off</source>
        <translation>为所选文字或数据加书签，或取消书签</translation>
    </message>
    <message>
        <source>Save t&amp;he Table…</source>
        <translation>保存表格(&amp;H)…</translation>
    </message>
    <message>
        <source>Writes the table that has the keyboard to an XLSX or CSV file</source>
        <translation>将当前表格写入 XLSX 或 CSV 文件</translation>
    </message>
    <message>
        <source>&amp;Watch Folder…</source>
        <translation>监视文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Lists the folders whose new reports are imported by themselves</source>
        <translation>列出监视的文件夹，其中新增的报告自动导入</translation>
    </message>
    <message>
        <source>Light or dark as the system is, and its contrast</source>
        <translation>随系统选择浅色或深色，以及对比度</translation>
    </message>
    <message>
        <source>Light, High &amp;Contrast</source>
        <translation>浅色高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Black text on white ground</source>
        <translation>白底黑字</translation>
    </message>
    <message>
        <source>Dark, High C&amp;ontrast</source>
        <translation>深色高对比度(&amp;O)</translation>
    </message>
    <message>
        <source>White text on black ground</source>
        <translation>黑底白字</translation>
    </message>
    <message>
        <source>&amp;Open the Change Log</source>
        <translation>打开变更记录(&amp;O)</translation>
    </message>
    <message>
        <source>Lists what happened to the library, by whom and when</source>
        <translation>列出报告库发生过什么，何人何时</translation>
    </message>
    <message>
        <source>Sho&amp;w the Original Page</source>
        <translation>查看原页(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the page on which stands what is chosen, of a PDF or a scan</source>
        <translation>显示所选内容在 PDF 或扫描件里的那一页</translation>
    </message>
    <message>
        <source>All Hits Foun&amp;d</source>
        <translation>全部检索结果(&amp;D)</translation>
    </message>
    <message>
        <source>Lists all that the search finds, in a pane that stays while one reads</source>
        <translation>在窗格里列出检索到的全部结果，阅读时一直保留</translation>
    </message>
    <message>
        <source>&amp;Join Formats…</source>
        <translation>合并各种格式(&amp;J)…</translation>
    </message>
    <message>
        <source>Has a report that is there in several formats count once</source>
        <translation>让有几种格式的同一份报告只计一次</translation>
    </message>
    <message>
        <source>Se&amp;parate Formats</source>
        <translation>拆分格式(&amp;P)</translation>
    </message>
    <message>
        <source>Has the formats that were joined count by themselves again</source>
        <translation>让合并过的各种格式重新单独计入</translation>
    </message>
    <message>
        <source>Ot&amp;her Formats</source>
        <translation>其他格式(&amp;H)</translation>
    </message>
    <message>
        <source>Opens the report in another of its formats</source>
        <translation>打开这份报告的另一种格式</translation>
    </message>
</context>
<context>
    <name>PlanLens::WindowDocks</name>
    <message>
        <source>Library</source>
        <translation>报告库</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Shows or hides the pane %1</source>
        <translation>显示或隐藏“%1”窗格</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Change Log</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>原页</translation>
    </message>
    <message>
        <source>Search Results</source>
        <translation>检索结果</translation>
    </message>
</context>
<context>
    <name>PlanLens::WindowSession</name>
    <message>
        <source>New Window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>The program could not be started again: %1</source>
        <translation>程序未能再次启动：%1</translation>
    </message>
</context>
<context>
    <name>PlanLens::Wording</name>
    <message>
        <source>guiding thought</source>
        <translation>指导思想</translation>
    </message>
    <message>
        <source>general tone</source>
        <translation>总基调</translation>
    </message>
    <message>
        <source>supply and demand</source>
        <translation>供需与产业</translation>
    </message>
    <message>
        <source>economy</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>产业</translation>
    </message>
    <message>
        <source>innovation</source>
        <translation>创新</translation>
    </message>
    <message>
        <source>town and country</source>
        <translation>区域城乡</translation>
    </message>
    <message>
        <source>reform and opening</source>
        <translation>改革开放</translation>
    </message>
    <message>
        <source>ecology</source>
        <translation>生态</translation>
    </message>
    <message>
        <source>people and safety</source>
        <translation>民生安全</translation>
    </message>
    <message>
        <source>livelihood</source>
        <translation>民生</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>套语</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>文中发现</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>as often</source>
        <translation>次数相同</translation>
    </message>
    <message>
        <source>more or less often</source>
        <translation>次数变化</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>not as often</source>
        <comment>of two places</comment>
        <translation>次数不同</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>a place</comment>
        <translation>仅%1</translation>
    </message>
</context>
<context>
    <name>PlanLens::WordingModel</name>
    <message>
        <source>%1
belongs to the form of reports</source>
        <translation>%1
属于报告套语</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>提法</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最早出现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
</context>
<context>
    <name>PlanLens::WordingPane</name>
    <message>
        <source>Formulas too</source>
        <translation>含套语</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>提法</translation>
    </message>
    <message>
        <source>Changes of degree</source>
        <translation>程度变化</translation>
    </message>
    <message>
        <source>Places of the phrase</source>
        <translation>提法出处</translation>
    </message>
    <message>
        <source>What of the wording to show</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>Filter: phrase, group, pinyin</source>
        <translation>筛选：提法、类别、拼音</translation>
    </message>
    <message>
        <source>Filter the phrases</source>
        <translation>筛选提法</translation>
    </message>
    <message>
        <source>Status of the phrases to show</source>
        <translation>要显示的提法状态</translation>
    </message>
    <message>
        <source>Shows only phrases that are new, gone, or counted otherwise</source>
        <translation>只显示新增、消失或次数变化的提法</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>全部变化</translation>
    </message>
    <message>
        <source>Shows the formulas too that every report has</source>
        <translation>也显示每份报告都有的套语</translation>
    </message>
    <message>
        <source>Save Table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Writes the table as it is shown to a CSV or XLSX file</source>
        <translation>把所见表格写入 CSV 或 XLSX 文件</translation>
    </message>
    <message>
        <source>The phrase over the years</source>
        <translation>该提法历年次数</translation>
    </message>
    <message>
        <source>The reports have no phrase of the field.</source>
        <translation>这些报告中没有提法。</translation>
    </message>
    <message>
        <source>No phrase fits the filter.</source>
        <translation>没有符合筛选条件的提法。</translation>
    </message>
    <message>
        <source>Nothing is said with another word of degree.</source>
        <translation>没有程度用词的变化。</translation>
    </message>
    <message numerus="yes">
        <source>times in each report, %n region(s)</source>
        <translation>
            <numerusform>各报告中出现的次数，%n 个地区</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLens::Workbook</name>
    <message>
        <source>the workbook could not be made: %1</source>
        <translation>无法生成工作簿：%1</translation>
    </message>
    <message>
        <source>the workbook could not be made: the folder for temporary files may be full</source>
        <translation>无法生成工作簿：临时文件夹可能已满</translation>
    </message>
</context>
<context>
    <name>PlanLens::ZoomFrame</name>
    <message>
        <source>&amp;Zoom In</source>
        <translation>放大(&amp;Z)</translation>
    </message>
    <message>
        <source>Shows fewer years or regions, each with more room</source>
        <translation>少画几个年份或地区，画得宽些</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>Shows more years or regions</source>
        <translation>多画几个年份或地区</translation>
    </message>
    <message>
        <source>&amp;Whole Chart</source>
        <translation>整张图(&amp;W)</translation>
    </message>
    <message>
        <source>Shows all years or regions again</source>
        <translation>重新画出全部年份或地区</translation>
    </message>
    <message>
        <source>Part of the chart that is shown</source>
        <translation>图上画出的部分</translation>
    </message>
</context>
</TS>
