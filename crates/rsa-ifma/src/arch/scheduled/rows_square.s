# Written by generator/rows from src/rows: do not edit.
vmovdqa64 zmm0, zmmword ptr [rsi + 0]
vmovdqa64 zmm1, zmmword ptr [rsi + 64]
vmovdqa64 zmm2, zmmword ptr [rsi + 128]
vmovdqa64 zmm3, zmmword ptr [rsi + 192]
vmovdqa64 zmm4, zmmword ptr [rsi + 256]
vmovdqa64 zmm5, zmmword ptr [rsi + 320]
vmovdqa64 zmm6, zmmword ptr [rsi + 384]
vmovdqa64 zmm7, zmmword ptr [rsi + 448]
vmovdqa64 zmm8, zmmword ptr [rsi + 512]
vmovdqa64 zmm9, zmmword ptr [rsi + 576]
vmovdqa64 zmm10, zmmword ptr [rsi + 640]
vmovdqa64 zmm11, zmmword ptr [rsi + 704]
vmovdqa64 zmm12, zmmword ptr [rsi + 768]
vmovdqa64 zmm13, zmmword ptr [rsi + 832]
vmovdqa64 zmm14, zmmword ptr [rsi + 896]
vmovdqa64 zmm15, zmmword ptr [rsi + 960]
vmovdqa64 zmm16, zmmword ptr [rsi + 1024]
vmovdqa64 zmm17, zmmword ptr [rsi + 1088]
vmovdqa64 zmm18, zmmword ptr [rsi + 1152]
vmovdqa64 zmm19, zmmword ptr [rsi + 1216]
vpxord zmm20, zmm20, zmm20
vpmadd52luq zmm20, zmm0, zmm0
vmovdqa64 zmmword ptr [rdi + 0], zmm20
vpxord zmm20, zmm20, zmm20
vpmadd52luq zmm20, zmm0, zmm1
vpxord zmm21, zmm21, zmm21
vpmadd52luq zmm21, zmm0, zmm2
vpxord zmm22, zmm22, zmm22
vpmadd52luq zmm22, zmm0, zmm3
vpxord zmm23, zmm23, zmm23
vpmadd52luq zmm23, zmm0, zmm4
vpxord zmm24, zmm24, zmm24
vpmadd52luq zmm24, zmm0, zmm5
vpxord zmm25, zmm25, zmm25
vpmadd52luq zmm25, zmm0, zmm6
vpxord zmm26, zmm26, zmm26
vpmadd52luq zmm26, zmm0, zmm7
vpxord zmm27, zmm27, zmm27
vpmadd52luq zmm27, zmm0, zmm8
vpaddq zmm20, zmm20, zmm20
vpmadd52huq zmm21, zmm0, zmm1
vpmadd52huq zmm20, zmm0, zmm0
vmovdqa64 zmmword ptr [rdi + 64], zmm20
vpmadd52luq zmm22, zmm1, zmm2
vpmadd52luq zmm23, zmm1, zmm3
vpmadd52luq zmm24, zmm1, zmm4
vpmadd52luq zmm25, zmm1, zmm5
vpmadd52luq zmm26, zmm1, zmm6
vpmadd52luq zmm27, zmm1, zmm7
vpaddq zmm21, zmm21, zmm21
vpxord zmm20, zmm20, zmm20
vpmadd52luq zmm20, zmm0, zmm9
vpmadd52luq zmm21, zmm1, zmm1
vmovdqa64 zmmword ptr [rdi + 128], zmm21
vpmadd52huq zmm22, zmm0, zmm2
vpmadd52huq zmm23, zmm0, zmm3
vpmadd52luq zmm24, zmm2, zmm3
vpmadd52luq zmm25, zmm2, zmm4
vpmadd52luq zmm26, zmm2, zmm5
vpmadd52luq zmm27, zmm2, zmm6
vpmadd52luq zmm20, zmm1, zmm8
vpxord zmm21, zmm21, zmm21
vpmadd52luq zmm21, zmm0, zmm10
vpaddq zmm22, zmm22, zmm22
vpmadd52huq zmm23, zmm1, zmm2
vpmadd52huq zmm22, zmm1, zmm1
vmovdqa64 zmmword ptr [rdi + 192], zmm22
vpmadd52huq zmm24, zmm0, zmm4
vpmadd52huq zmm25, zmm0, zmm5
vpmadd52luq zmm26, zmm3, zmm4
vpmadd52luq zmm27, zmm3, zmm5
vpmadd52luq zmm20, zmm2, zmm7
vpmadd52luq zmm21, zmm1, zmm9
vpaddq zmm23, zmm23, zmm23
vpxord zmm22, zmm22, zmm22
vpmadd52luq zmm22, zmm0, zmm11
vpmadd52luq zmm23, zmm2, zmm2
vmovdqa64 zmmword ptr [rdi + 256], zmm23
vpmadd52huq zmm24, zmm1, zmm3
vpmadd52huq zmm25, zmm1, zmm4
vpmadd52huq zmm26, zmm0, zmm6
vpmadd52huq zmm27, zmm0, zmm7
vpmadd52luq zmm20, zmm3, zmm6
vpmadd52luq zmm21, zmm2, zmm8
vpmadd52luq zmm22, zmm1, zmm10
vpxord zmm23, zmm23, zmm23
vpmadd52luq zmm23, zmm0, zmm12
vpaddq zmm24, zmm24, zmm24
vpmadd52huq zmm25, zmm2, zmm3
vpmadd52huq zmm24, zmm2, zmm2
vmovdqa64 zmmword ptr [rdi + 320], zmm24
vpmadd52huq zmm26, zmm1, zmm5
vpmadd52huq zmm27, zmm1, zmm6
vpmadd52luq zmm20, zmm4, zmm5
vpmadd52luq zmm21, zmm3, zmm7
vpmadd52luq zmm22, zmm2, zmm9
vpmadd52luq zmm23, zmm1, zmm11
vpaddq zmm25, zmm25, zmm25
vpxord zmm24, zmm24, zmm24
vpmadd52luq zmm24, zmm0, zmm13
vpmadd52luq zmm25, zmm3, zmm3
vmovdqa64 zmmword ptr [rdi + 384], zmm25
vpmadd52huq zmm26, zmm2, zmm4
vpmadd52huq zmm27, zmm2, zmm5
vpmadd52huq zmm20, zmm0, zmm8
vpmadd52luq zmm21, zmm4, zmm6
vpmadd52luq zmm22, zmm3, zmm8
vpmadd52luq zmm23, zmm2, zmm10
vpmadd52luq zmm24, zmm1, zmm12
vpxord zmm25, zmm25, zmm25
vpmadd52luq zmm25, zmm0, zmm14
vpaddq zmm26, zmm26, zmm26
vpmadd52huq zmm27, zmm3, zmm4
vpmadd52huq zmm26, zmm3, zmm3
vmovdqa64 zmmword ptr [rdi + 448], zmm26
vpmadd52huq zmm20, zmm1, zmm7
vpmadd52huq zmm21, zmm0, zmm9
vpmadd52luq zmm22, zmm4, zmm7
vpmadd52luq zmm23, zmm3, zmm9
vpmadd52luq zmm24, zmm2, zmm11
vpmadd52luq zmm25, zmm1, zmm13
vpaddq zmm27, zmm27, zmm27
vpxord zmm26, zmm26, zmm26
vpmadd52luq zmm26, zmm0, zmm15
vpmadd52luq zmm27, zmm4, zmm4
vmovdqa64 zmmword ptr [rdi + 512], zmm27
vpmadd52huq zmm20, zmm2, zmm6
vpmadd52huq zmm21, zmm1, zmm8
vpmadd52luq zmm22, zmm5, zmm6
vpmadd52luq zmm23, zmm4, zmm8
vpmadd52luq zmm24, zmm3, zmm10
vpmadd52luq zmm25, zmm2, zmm12
vpmadd52luq zmm26, zmm1, zmm14
vpxord zmm27, zmm27, zmm27
vpmadd52luq zmm27, zmm0, zmm16
vpmadd52huq zmm20, zmm3, zmm5
vpmadd52huq zmm21, zmm2, zmm7
vpmadd52huq zmm22, zmm0, zmm10
vpmadd52luq zmm23, zmm5, zmm7
vpmadd52luq zmm24, zmm4, zmm9
vpmadd52luq zmm25, zmm3, zmm11
vpmadd52luq zmm26, zmm2, zmm13
vpmadd52luq zmm27, zmm1, zmm15
vpaddq zmm20, zmm20, zmm20
vpmadd52huq zmm21, zmm3, zmm6
vpmadd52huq zmm20, zmm4, zmm4
vmovdqa64 zmmword ptr [rdi + 576], zmm20
vpmadd52huq zmm22, zmm1, zmm9
vpmadd52huq zmm23, zmm0, zmm11
vpmadd52luq zmm24, zmm5, zmm8
vpmadd52luq zmm25, zmm4, zmm10
vpmadd52luq zmm26, zmm3, zmm12
vpmadd52luq zmm27, zmm2, zmm14
vpmadd52huq zmm21, zmm4, zmm5
vpxord zmm20, zmm20, zmm20
vpmadd52luq zmm20, zmm0, zmm17
vpmadd52huq zmm22, zmm2, zmm8
vpmadd52huq zmm23, zmm1, zmm10
vpmadd52luq zmm24, zmm6, zmm7
vpmadd52luq zmm25, zmm5, zmm9
vpmadd52luq zmm26, zmm4, zmm11
vpmadd52luq zmm27, zmm3, zmm13
vpaddq zmm21, zmm21, zmm21
vpmadd52luq zmm20, zmm1, zmm16
vpmadd52luq zmm21, zmm5, zmm5
vmovdqa64 zmmword ptr [rdi + 640], zmm21
vpmadd52huq zmm22, zmm3, zmm7
vpmadd52huq zmm23, zmm2, zmm9
vpmadd52huq zmm24, zmm0, zmm12
vpmadd52luq zmm25, zmm6, zmm8
vpmadd52luq zmm26, zmm5, zmm10
vpmadd52luq zmm27, zmm4, zmm12
vpmadd52luq zmm20, zmm2, zmm15
vpxord zmm21, zmm21, zmm21
vpmadd52luq zmm21, zmm0, zmm18
vpmadd52huq zmm22, zmm4, zmm6
vpmadd52huq zmm23, zmm3, zmm8
vpmadd52huq zmm24, zmm1, zmm11
vpmadd52huq zmm25, zmm0, zmm13
vpmadd52luq zmm26, zmm6, zmm9
vpmadd52luq zmm27, zmm5, zmm11
vpmadd52luq zmm20, zmm3, zmm14
vpmadd52luq zmm21, zmm1, zmm17
vpaddq zmm22, zmm22, zmm22
vpmadd52huq zmm23, zmm4, zmm7
vpmadd52huq zmm22, zmm5, zmm5
vmovdqa64 zmmword ptr [rdi + 704], zmm22
vpmadd52huq zmm24, zmm2, zmm10
vpmadd52huq zmm25, zmm1, zmm12
vpmadd52luq zmm26, zmm7, zmm8
vpmadd52luq zmm27, zmm6, zmm10
vpmadd52luq zmm20, zmm4, zmm13
vpmadd52luq zmm21, zmm2, zmm16
vpmadd52huq zmm23, zmm5, zmm6
vpxord zmm22, zmm22, zmm22
vpmadd52luq zmm22, zmm0, zmm19
vpmadd52huq zmm24, zmm3, zmm9
vpmadd52huq zmm25, zmm2, zmm11
vpmadd52huq zmm26, zmm0, zmm14
vpmadd52luq zmm27, zmm7, zmm9
vpmadd52luq zmm20, zmm5, zmm12
vpmadd52luq zmm21, zmm3, zmm15
vpaddq zmm23, zmm23, zmm23
vpmadd52luq zmm22, zmm1, zmm18
vpmadd52luq zmm23, zmm6, zmm6
vmovdqa64 zmmword ptr [rdi + 768], zmm23
vpmadd52huq zmm24, zmm4, zmm8
vpmadd52huq zmm25, zmm3, zmm10
vpmadd52huq zmm26, zmm1, zmm13
vpmadd52huq zmm27, zmm0, zmm15
vpmadd52luq zmm20, zmm6, zmm11
vpmadd52luq zmm21, zmm4, zmm14
vpmadd52luq zmm22, zmm2, zmm17
vpxord zmm23, zmm23, zmm23
vpmadd52luq zmm23, zmm1, zmm19
vpmadd52huq zmm24, zmm5, zmm7
vpmadd52huq zmm25, zmm4, zmm9
vpmadd52huq zmm26, zmm2, zmm12
vpmadd52huq zmm27, zmm1, zmm14
vpmadd52luq zmm20, zmm7, zmm10
vpmadd52luq zmm21, zmm5, zmm13
vpmadd52luq zmm22, zmm3, zmm16
vpmadd52luq zmm23, zmm2, zmm18
vpaddq zmm24, zmm24, zmm24
vpmadd52huq zmm25, zmm5, zmm8
vpmadd52huq zmm24, zmm6, zmm6
vmovdqa64 zmmword ptr [rdi + 832], zmm24
vpmadd52huq zmm26, zmm3, zmm11
vpmadd52huq zmm27, zmm2, zmm13
vpmadd52luq zmm20, zmm8, zmm9
vpmadd52luq zmm21, zmm6, zmm12
vpmadd52luq zmm22, zmm4, zmm15
vpmadd52luq zmm23, zmm3, zmm17
vpmadd52huq zmm25, zmm6, zmm7
vpxord zmm24, zmm24, zmm24
vpmadd52luq zmm24, zmm2, zmm19
vpmadd52huq zmm26, zmm4, zmm10
vpmadd52huq zmm27, zmm3, zmm12
vpmadd52huq zmm20, zmm0, zmm16
vpmadd52luq zmm21, zmm7, zmm11
vpmadd52luq zmm22, zmm5, zmm14
vpmadd52luq zmm23, zmm4, zmm16
vpaddq zmm25, zmm25, zmm25
vpmadd52luq zmm24, zmm3, zmm18
vpmadd52luq zmm25, zmm7, zmm7
vmovdqa64 zmmword ptr [rdi + 896], zmm25
vpmadd52huq zmm26, zmm5, zmm9
vpmadd52huq zmm27, zmm4, zmm11
vpmadd52huq zmm20, zmm1, zmm15
vpmadd52luq zmm21, zmm8, zmm10
vpmadd52luq zmm22, zmm6, zmm13
vpmadd52luq zmm23, zmm5, zmm15
vpmadd52luq zmm24, zmm4, zmm17
vpxord zmm25, zmm25, zmm25
vpmadd52luq zmm25, zmm3, zmm19
vpmadd52huq zmm26, zmm6, zmm8
vpmadd52huq zmm27, zmm5, zmm10
vpmadd52huq zmm20, zmm2, zmm14
vpmadd52huq zmm21, zmm0, zmm17
vpmadd52luq zmm22, zmm7, zmm12
vpmadd52luq zmm23, zmm6, zmm14
vpmadd52luq zmm24, zmm5, zmm16
vpmadd52luq zmm25, zmm4, zmm18
vpaddq zmm26, zmm26, zmm26
vpmadd52huq zmm27, zmm6, zmm9
vpmadd52huq zmm26, zmm7, zmm7
vmovdqa64 zmmword ptr [rdi + 960], zmm26
vpmadd52huq zmm20, zmm3, zmm13
vpmadd52huq zmm21, zmm1, zmm16
vpmadd52luq zmm22, zmm8, zmm11
vpmadd52luq zmm23, zmm7, zmm13
vpmadd52luq zmm24, zmm6, zmm15
vpmadd52luq zmm25, zmm5, zmm17
vpmadd52huq zmm27, zmm7, zmm8
vpxord zmm26, zmm26, zmm26
vpmadd52luq zmm26, zmm4, zmm19
vpmadd52huq zmm20, zmm4, zmm12
vpmadd52huq zmm21, zmm2, zmm15
vpmadd52luq zmm22, zmm9, zmm10
vpmadd52luq zmm23, zmm8, zmm12
vpmadd52luq zmm24, zmm7, zmm14
vpmadd52luq zmm25, zmm6, zmm16
vpaddq zmm27, zmm27, zmm27
vpmadd52luq zmm26, zmm5, zmm18
vpmadd52luq zmm27, zmm8, zmm8
vmovdqa64 zmmword ptr [rdi + 1024], zmm27
vpmadd52huq zmm20, zmm5, zmm11
vpmadd52huq zmm21, zmm3, zmm14
vpmadd52huq zmm22, zmm0, zmm18
vpmadd52luq zmm23, zmm9, zmm11
vpmadd52luq zmm24, zmm8, zmm13
vpmadd52luq zmm25, zmm7, zmm15
vpmadd52luq zmm26, zmm6, zmm17
vpxord zmm27, zmm27, zmm27
vpmadd52luq zmm27, zmm5, zmm19
vpmadd52huq zmm20, zmm6, zmm10
vpmadd52huq zmm21, zmm4, zmm13
vpmadd52huq zmm22, zmm1, zmm17
vpmadd52huq zmm23, zmm0, zmm19
vpmadd52luq zmm24, zmm9, zmm12
vpmadd52luq zmm25, zmm8, zmm14
vpmadd52luq zmm26, zmm7, zmm16
vpmadd52luq zmm27, zmm6, zmm18
vpmadd52huq zmm20, zmm7, zmm9
vpmadd52huq zmm21, zmm5, zmm12
vpmadd52huq zmm22, zmm2, zmm16
vpmadd52huq zmm23, zmm1, zmm18
vpmadd52luq zmm24, zmm10, zmm11
vpmadd52luq zmm25, zmm9, zmm13
vpmadd52luq zmm26, zmm8, zmm15
vpmadd52luq zmm27, zmm7, zmm17
vpaddq zmm20, zmm20, zmm20
vpmadd52huq zmm21, zmm6, zmm11
vpmadd52huq zmm20, zmm8, zmm8
vmovdqa64 zmmword ptr [rdi + 1088], zmm20
vpmadd52huq zmm22, zmm3, zmm15
vpmadd52huq zmm23, zmm2, zmm17
vpmadd52huq zmm24, zmm1, zmm19
vpmadd52luq zmm25, zmm10, zmm12
vpmadd52luq zmm26, zmm9, zmm14
vpmadd52luq zmm27, zmm8, zmm16
vpmadd52huq zmm21, zmm7, zmm10
vpxord zmm1, zmm1, zmm1
vpmadd52luq zmm1, zmm6, zmm19
vpmadd52huq zmm22, zmm4, zmm14
vpmadd52huq zmm23, zmm3, zmm16
vpmadd52huq zmm24, zmm2, zmm18
vpmadd52huq zmm25, zmm2, zmm19
vpmadd52luq zmm26, zmm10, zmm13
vpmadd52luq zmm27, zmm9, zmm15
vpmadd52huq zmm21, zmm8, zmm9
vpmadd52luq zmm1, zmm7, zmm18
vpmadd52huq zmm22, zmm5, zmm13
vpmadd52huq zmm23, zmm4, zmm15
vpmadd52huq zmm24, zmm3, zmm17
vpmadd52huq zmm25, zmm3, zmm18
vpmadd52luq zmm26, zmm11, zmm12
vpmadd52luq zmm27, zmm10, zmm14
vpaddq zmm21, zmm21, zmm21
vpmadd52luq zmm1, zmm8, zmm17
vpmadd52luq zmm21, zmm9, zmm9
vmovdqa64 zmmword ptr [rdi + 1152], zmm21
vpmadd52huq zmm22, zmm6, zmm12
vpmadd52huq zmm23, zmm5, zmm14
vpmadd52huq zmm24, zmm4, zmm16
vpmadd52huq zmm25, zmm4, zmm17
vpmadd52huq zmm26, zmm3, zmm19
vpmadd52luq zmm27, zmm11, zmm13
vpmadd52luq zmm1, zmm9, zmm16
vpxord zmm3, zmm3, zmm3
vpmadd52luq zmm3, zmm7, zmm19
vpmadd52huq zmm22, zmm7, zmm11
vpmadd52huq zmm23, zmm6, zmm13
vpmadd52huq zmm24, zmm5, zmm15
vpmadd52huq zmm25, zmm5, zmm16
vpmadd52huq zmm26, zmm4, zmm18
vpmadd52huq zmm27, zmm4, zmm19
vpmadd52luq zmm1, zmm10, zmm15
vpmadd52luq zmm3, zmm8, zmm18
vpmadd52huq zmm22, zmm8, zmm10
vpmadd52huq zmm23, zmm7, zmm12
vpmadd52huq zmm24, zmm6, zmm14
vpmadd52huq zmm25, zmm6, zmm15
vpmadd52huq zmm26, zmm5, zmm17
vpmadd52huq zmm27, zmm5, zmm18
vpmadd52luq zmm1, zmm11, zmm14
vpmadd52luq zmm3, zmm9, zmm17
vpaddq zmm22, zmm22, zmm22
vpmadd52huq zmm23, zmm8, zmm11
vpmadd52huq zmm22, zmm9, zmm9
vmovdqa64 zmmword ptr [rdi + 1216], zmm22
vpmadd52huq zmm24, zmm7, zmm13
vpmadd52huq zmm25, zmm7, zmm14
vpmadd52huq zmm26, zmm6, zmm16
vpmadd52huq zmm27, zmm6, zmm17
vpmadd52luq zmm1, zmm12, zmm13
vpmadd52luq zmm3, zmm10, zmm16
vpmadd52huq zmm23, zmm9, zmm10
vpxord zmm22, zmm22, zmm22
vpmadd52luq zmm22, zmm8, zmm19
vpmadd52huq zmm24, zmm8, zmm12
vpmadd52huq zmm25, zmm8, zmm13
vpmadd52huq zmm26, zmm7, zmm15
vpmadd52huq zmm27, zmm7, zmm16
vpmadd52huq zmm1, zmm5, zmm19
vpmadd52luq zmm3, zmm11, zmm15
vpaddq zmm23, zmm23, zmm23
vpmadd52luq zmm22, zmm9, zmm18
vpmadd52luq zmm23, zmm10, zmm10
vmovdqa64 zmmword ptr [rdi + 1280], zmm23
vpmadd52huq zmm24, zmm9, zmm11
vpmadd52huq zmm25, zmm9, zmm12
vpmadd52huq zmm26, zmm8, zmm14
vpmadd52huq zmm27, zmm8, zmm15
vpmadd52huq zmm1, zmm6, zmm18
vpmadd52luq zmm3, zmm12, zmm14
vpmadd52luq zmm22, zmm10, zmm17
vpxord zmm23, zmm23, zmm23
vpmadd52luq zmm23, zmm9, zmm19
vpaddq zmm24, zmm24, zmm24
vpmadd52huq zmm25, zmm10, zmm11
vpmadd52huq zmm24, zmm10, zmm10
vmovdqa64 zmmword ptr [rdi + 1344], zmm24
vpmadd52huq zmm26, zmm9, zmm13
vpmadd52huq zmm27, zmm9, zmm14
vpmadd52huq zmm1, zmm7, zmm17
vpmadd52huq zmm3, zmm6, zmm19
vpmadd52luq zmm22, zmm11, zmm16
vpmadd52luq zmm23, zmm10, zmm18
vpaddq zmm25, zmm25, zmm25
vpxord zmm6, zmm6, zmm6
vpmadd52luq zmm6, zmm10, zmm19
vpmadd52luq zmm25, zmm11, zmm11
vmovdqa64 zmmword ptr [rdi + 1408], zmm25
vpmadd52huq zmm26, zmm10, zmm12
vpmadd52huq zmm27, zmm10, zmm13
vpmadd52huq zmm1, zmm8, zmm16
vpmadd52huq zmm3, zmm7, zmm18
vpmadd52luq zmm22, zmm12, zmm15
vpmadd52luq zmm23, zmm11, zmm17
vpmadd52luq zmm6, zmm11, zmm18
vpxord zmm25, zmm25, zmm25
vpmadd52luq zmm25, zmm11, zmm19
vpaddq zmm26, zmm26, zmm26
vpmadd52huq zmm27, zmm11, zmm12
vpmadd52huq zmm26, zmm11, zmm11
vmovdqa64 zmmword ptr [rdi + 1472], zmm26
vpmadd52huq zmm1, zmm9, zmm15
vpmadd52huq zmm3, zmm8, zmm17
vpmadd52luq zmm22, zmm13, zmm14
vpmadd52luq zmm23, zmm12, zmm16
vpmadd52luq zmm6, zmm12, zmm17
vpmadd52luq zmm25, zmm12, zmm18
vpaddq zmm27, zmm27, zmm27
vpxord zmm26, zmm26, zmm26
vpmadd52luq zmm26, zmm12, zmm19
vpmadd52luq zmm27, zmm12, zmm12
vmovdqa64 zmmword ptr [rdi + 1536], zmm27
vpmadd52huq zmm1, zmm10, zmm14
vpmadd52huq zmm3, zmm9, zmm16
vpmadd52huq zmm22, zmm7, zmm19
vpmadd52luq zmm23, zmm13, zmm15
vpmadd52luq zmm6, zmm13, zmm16
vpmadd52luq zmm25, zmm13, zmm17
vpmadd52luq zmm26, zmm13, zmm18
vpxord zmm7, zmm7, zmm7
vpmadd52luq zmm7, zmm13, zmm19
vpmadd52huq zmm1, zmm11, zmm13
vpmadd52huq zmm3, zmm10, zmm15
vpmadd52huq zmm22, zmm8, zmm18
vpmadd52huq zmm23, zmm8, zmm19
vpmadd52luq zmm6, zmm14, zmm15
vpmadd52luq zmm25, zmm14, zmm16
vpmadd52luq zmm26, zmm14, zmm17
vpmadd52luq zmm7, zmm14, zmm18
vpaddq zmm1, zmm1, zmm1
vpmadd52huq zmm3, zmm11, zmm14
vpmadd52huq zmm1, zmm12, zmm12
vmovdqa64 zmmword ptr [rdi + 1600], zmm1
vpmadd52huq zmm22, zmm9, zmm17
vpmadd52huq zmm23, zmm9, zmm18
vpmadd52huq zmm6, zmm9, zmm19
vpmadd52huq zmm25, zmm10, zmm19
vpmadd52luq zmm26, zmm15, zmm16
vpmadd52luq zmm7, zmm15, zmm17
vpmadd52huq zmm3, zmm12, zmm13
vpxord zmm9, zmm9, zmm9
vpmadd52luq zmm9, zmm14, zmm19
vpmadd52huq zmm22, zmm10, zmm16
vpmadd52huq zmm23, zmm10, zmm17
vpmadd52huq zmm6, zmm10, zmm18
vpmadd52huq zmm25, zmm11, zmm18
vpmadd52huq zmm26, zmm11, zmm19
vpmadd52huq zmm7, zmm12, zmm19
vpaddq zmm3, zmm3, zmm3
vpmadd52luq zmm9, zmm15, zmm18
vpmadd52luq zmm3, zmm13, zmm13
vmovdqa64 zmmword ptr [rdi + 1664], zmm3
vpmadd52huq zmm22, zmm11, zmm15
vpmadd52huq zmm23, zmm11, zmm16
vpmadd52huq zmm6, zmm11, zmm17
vpmadd52huq zmm25, zmm12, zmm17
vpmadd52huq zmm26, zmm12, zmm18
vpmadd52huq zmm7, zmm13, zmm18
vpmadd52luq zmm9, zmm16, zmm17
vpxord zmm11, zmm11, zmm11
vpmadd52luq zmm11, zmm15, zmm19
vpmadd52huq zmm22, zmm12, zmm14
vpmadd52huq zmm23, zmm12, zmm15
vpmadd52huq zmm6, zmm12, zmm16
vpmadd52huq zmm25, zmm13, zmm16
vpmadd52huq zmm26, zmm13, zmm17
vpmadd52huq zmm7, zmm14, zmm17
vpmadd52huq zmm9, zmm13, zmm19
vpmadd52luq zmm11, zmm16, zmm18
vpaddq zmm22, zmm22, zmm22
vpmadd52huq zmm23, zmm13, zmm14
vpmadd52huq zmm22, zmm13, zmm13
vmovdqa64 zmmword ptr [rdi + 1728], zmm22
vpmadd52huq zmm6, zmm13, zmm15
vpmadd52huq zmm25, zmm14, zmm15
vpmadd52huq zmm26, zmm14, zmm16
vpmadd52huq zmm7, zmm15, zmm16
vpmadd52huq zmm9, zmm14, zmm18
vpmadd52huq zmm11, zmm14, zmm19
vpaddq zmm23, zmm23, zmm23
vpxord zmm13, zmm13, zmm13
vpmadd52luq zmm13, zmm16, zmm19
vpmadd52luq zmm23, zmm14, zmm14
vmovdqa64 zmmword ptr [rdi + 1792], zmm23
vpaddq zmm6, zmm6, zmm6
vpaddq zmm25, zmm25, zmm25
vpmadd52huq zmm6, zmm14, zmm14
vmovdqa64 zmmword ptr [rdi + 1856], zmm6
vpmadd52luq zmm25, zmm15, zmm15
vmovdqa64 zmmword ptr [rdi + 1920], zmm25
vpaddq zmm26, zmm26, zmm26
vpaddq zmm7, zmm7, zmm7
vpmadd52huq zmm26, zmm15, zmm15
vmovdqa64 zmmword ptr [rdi + 1984], zmm26
vpmadd52luq zmm7, zmm16, zmm16
vmovdqa64 zmmword ptr [rdi + 2048], zmm7
vpmadd52huq zmm9, zmm15, zmm17
vpmadd52huq zmm11, zmm15, zmm18
vpmadd52luq zmm13, zmm17, zmm18
vpxord zmm7, zmm7, zmm7
vpmadd52luq zmm7, zmm17, zmm19
vpxord zmm26, zmm26, zmm26
vpmadd52luq zmm26, zmm18, zmm19
vpxord zmm25, zmm25, zmm25
vpmadd52huq zmm25, zmm18, zmm19
vpxord zmm6, zmm6, zmm6
vpmadd52huq zmm6, zmm19, zmm19
vmovdqa64 zmmword ptr [rdi + 2496], zmm6
vpaddq zmm9, zmm9, zmm9
vpmadd52huq zmm11, zmm16, zmm17
vpmadd52huq zmm9, zmm16, zmm16
vmovdqa64 zmmword ptr [rdi + 2112], zmm9
vpmadd52huq zmm13, zmm15, zmm19
vpmadd52huq zmm7, zmm16, zmm19
vpmadd52huq zmm26, zmm17, zmm19
vpaddq zmm25, zmm25, zmm25
vpmadd52luq zmm25, zmm19, zmm19
vmovdqa64 zmmword ptr [rdi + 2432], zmm25
vpaddq zmm11, zmm11, zmm11
vpmadd52luq zmm11, zmm17, zmm17
vmovdqa64 zmmword ptr [rdi + 2176], zmm11
vpmadd52huq zmm13, zmm16, zmm18
vpmadd52huq zmm7, zmm17, zmm18
vpaddq zmm26, zmm26, zmm26
vpmadd52huq zmm26, zmm18, zmm18
vmovdqa64 zmmword ptr [rdi + 2368], zmm26
vpaddq zmm13, zmm13, zmm13
vpaddq zmm7, zmm7, zmm7
vpmadd52huq zmm13, zmm17, zmm17
vmovdqa64 zmmword ptr [rdi + 2240], zmm13
vpmadd52luq zmm7, zmm18, zmm18
vmovdqa64 zmmword ptr [rdi + 2304], zmm7
