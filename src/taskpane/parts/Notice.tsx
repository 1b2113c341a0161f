import type { ReactNode } from 'react';

interface NoticeProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  /** `problem` for what could not be done, `plain` for everything else. */
  readonly tone?: 'plain' | 'problem' | 'good';
}

/** A heading with an icon and what there is to say: how every state that is not work looks. */
export function Notice({ icon, title, children, tone = 'plain' }: NoticeProps): ReactNode {
  return (
    <section className={`notice notice-${tone}`}>
      <h2 className="notice-title" tabIndex={-1} data-lands-here="">
        {icon}
        <span>{title}</span>
      </h2>
      <div className="notice-body">{children}</div>
    </section>
  );
}
