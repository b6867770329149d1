import type { LayerStyle, StyleCondition, StyleRule } from '../layerStyle.ts';
import { xmlText } from '../xmlText.ts';
import { symbolXml } from './symbolXml.ts';

/** A style in the XML of QGIS (QML), with a rule for each of its rules. */
export function qmlOf({ rules, nameColumn }: LayerStyle): string {
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
<renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
<rules key="{rules}">
${rules.map(ruleXml).join('\n')}
</rules>
<symbols>
${rules.map(({ symbol }, i) => symbolXml(symbol, i)).join('\n')}
</symbols>
</renderer-v2>
${nameColumn === null ? '' : `<previewExpression>${xmlText(identifier(nameColumn))}</previewExpression>\n`}</qgis>
`;
}

function ruleXml({ title, where }: StyleRule, index: number): string {
  const filter = where.length === 0 ? 'ELSE' : where.map(conditionText).join(' AND ');
  return `<rule key="{rule-${index}}" symbol="${index}" label="${xmlText(title)}" filter="${xmlText(filter)}"/>`;
}

function conditionText({ column, is, value }: StyleCondition): string {
  const text = typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
  return `${identifier(column)} ${is} ${text}`;
}

const identifier = (column: string) => `"${column.replaceAll('"', '""')}"`;
