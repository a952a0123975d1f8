// Tables of lists, for tests of estimates.

/** Invented: a population of 10,000, lists independent of each other that hold 20, 15, 30 and 10 % of it. */
export const calm = `police,ngo,health,border,people
1,0,0,0,1071
0,1,0,0,756
1,1,0,0,189
0,0,1,0,1836
1,0,1,0,459
0,1,1,0,324
1,1,1,0,81
0,0,0,1,476
1,0,0,1,119
0,1,0,1,84
1,1,0,1,21
0,0,1,1,204
1,0,1,1,51
0,1,1,1,36
1,1,1,1,9
`;

/**
 * Potential victims of modern slavery, United Kingdom 2013, police and National Crime Agency as one list.
 * Silverman (2014), Home Office; Bales, Hesketh & Silverman (2015), Significance 12(3), 16-21.
 */
export const kingdom = `LA;NG;PFNCA;GO;GP;people
1;0;0;0;0;54
0;1;0;0;0;463
0;0;1;0;0;995
0;0;0;1;0;695
0;0;0;0;1;316
1;1;0;0;0;15
1;0;1;0;0;19
1;0;0;1;0;3
0;1;1;0;0;62
0;1;0;1;0;19
0;1;0;0;1;1
0;0;1;1;0;76
0;0;1;0;1;11
0;0;0;1;1;8
1;1;1;0;0;1
1;1;0;1;0;1
0;1;1;1;0;4
1;1;1;1;0;1
`;
