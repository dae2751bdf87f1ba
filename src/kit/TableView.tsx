import type { Table } from './widget.ts';

/** A result as a table that folds; it scrolls by itself where it is wider than the page. */
export function TableView({ table, label, open }: { table: Table; label: string; open: boolean }) {
  return (
    <details open={open}>
      <summary>{label}</summary>
      <div class="scroll" role="group" aria-label={label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, j) =>
                  j === 0 ? (
                    <th key={j} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={j}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
