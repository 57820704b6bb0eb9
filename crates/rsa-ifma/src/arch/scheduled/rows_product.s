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
vpxord zmm21, zmm21, zmm21
vpxord zmm22, zmm22, zmm22
vpxord zmm23, zmm23, zmm23
vpxord zmm24, zmm24, zmm24
vpxord zmm25, zmm25, zmm25
vpxord zmm26, zmm26, zmm26
vpxord zmm27, zmm27, zmm27
vpxord zmm28, zmm28, zmm28
vpxord zmm29, zmm29, zmm29
vmovdqa64 zmm30, zmmword ptr [rdx + 0]
vpmadd52luq zmm20, zmm0, zmm30
vpmadd52luq zmm21, zmm1, zmm30
vpmadd52luq zmm22, zmm2, zmm30
vpmadd52luq zmm23, zmm3, zmm30
vpmadd52luq zmm24, zmm4, zmm30
vpmadd52luq zmm25, zmm5, zmm30
vpmadd52luq zmm26, zmm6, zmm30
vpmadd52luq zmm27, zmm7, zmm30
vpmadd52luq zmm28, zmm8, zmm30
vpmadd52luq zmm29, zmm9, zmm30
vpmadd52huq zmm21, zmm0, zmm30
vpmadd52huq zmm22, zmm1, zmm30
vpmadd52huq zmm23, zmm2, zmm30
vpmadd52huq zmm24, zmm3, zmm30
vpmadd52huq zmm25, zmm4, zmm30
vpmadd52huq zmm26, zmm5, zmm30
vpmadd52huq zmm27, zmm6, zmm30
vpmadd52huq zmm28, zmm7, zmm30
vpmadd52huq zmm29, zmm8, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 64]
vpmadd52luq zmm21, zmm0, zmm30
vpmadd52luq zmm22, zmm1, zmm30
vpmadd52luq zmm23, zmm2, zmm30
vpmadd52luq zmm24, zmm3, zmm30
vpmadd52luq zmm25, zmm4, zmm30
vpmadd52luq zmm26, zmm5, zmm30
vpmadd52luq zmm27, zmm6, zmm30
vpmadd52luq zmm28, zmm7, zmm30
vpmadd52luq zmm29, zmm8, zmm30
vpmadd52huq zmm22, zmm0, zmm30
vpmadd52huq zmm23, zmm1, zmm30
vpmadd52huq zmm24, zmm2, zmm30
vpmadd52huq zmm25, zmm3, zmm30
vpmadd52huq zmm26, zmm4, zmm30
vpmadd52huq zmm27, zmm5, zmm30
vpmadd52huq zmm28, zmm6, zmm30
vpmadd52huq zmm29, zmm7, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 128]
vpmadd52luq zmm22, zmm0, zmm30
vpmadd52luq zmm23, zmm1, zmm30
vpmadd52luq zmm24, zmm2, zmm30
vpmadd52luq zmm25, zmm3, zmm30
vpmadd52luq zmm26, zmm4, zmm30
vpmadd52luq zmm27, zmm5, zmm30
vpmadd52luq zmm28, zmm6, zmm30
vpmadd52luq zmm29, zmm7, zmm30
vpmadd52huq zmm23, zmm0, zmm30
vpmadd52huq zmm24, zmm1, zmm30
vpmadd52huq zmm25, zmm2, zmm30
vpmadd52huq zmm26, zmm3, zmm30
vpmadd52huq zmm27, zmm4, zmm30
vpmadd52huq zmm28, zmm5, zmm30
vpmadd52huq zmm29, zmm6, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 192]
vpmadd52luq zmm23, zmm0, zmm30
vpmadd52luq zmm24, zmm1, zmm30
vpmadd52luq zmm25, zmm2, zmm30
vpmadd52luq zmm26, zmm3, zmm30
vpmadd52luq zmm27, zmm4, zmm30
vpmadd52luq zmm28, zmm5, zmm30
vpmadd52luq zmm29, zmm6, zmm30
vpmadd52huq zmm24, zmm0, zmm30
vpmadd52huq zmm25, zmm1, zmm30
vpmadd52huq zmm26, zmm2, zmm30
vpmadd52huq zmm27, zmm3, zmm30
vpmadd52huq zmm28, zmm4, zmm30
vpmadd52huq zmm29, zmm5, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 256]
vpmadd52luq zmm24, zmm0, zmm30
vpmadd52luq zmm25, zmm1, zmm30
vpmadd52luq zmm26, zmm2, zmm30
vpmadd52luq zmm27, zmm3, zmm30
vpmadd52luq zmm28, zmm4, zmm30
vpmadd52luq zmm29, zmm5, zmm30
vpmadd52huq zmm25, zmm0, zmm30
vpmadd52huq zmm26, zmm1, zmm30
vpmadd52huq zmm27, zmm2, zmm30
vpmadd52huq zmm28, zmm3, zmm30
vpmadd52huq zmm29, zmm4, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 320]
vpmadd52luq zmm25, zmm0, zmm30
vpmadd52luq zmm26, zmm1, zmm30
vpmadd52luq zmm27, zmm2, zmm30
vpmadd52luq zmm28, zmm3, zmm30
vpmadd52luq zmm29, zmm4, zmm30
vpmadd52huq zmm26, zmm0, zmm30
vpmadd52huq zmm27, zmm1, zmm30
vpmadd52huq zmm28, zmm2, zmm30
vpmadd52huq zmm29, zmm3, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 384]
vpmadd52luq zmm26, zmm0, zmm30
vpmadd52luq zmm27, zmm1, zmm30
vpmadd52luq zmm28, zmm2, zmm30
vpmadd52luq zmm29, zmm3, zmm30
vpmadd52huq zmm27, zmm0, zmm30
vpmadd52huq zmm28, zmm1, zmm30
vpmadd52huq zmm29, zmm2, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 448]
vpmadd52luq zmm27, zmm0, zmm30
vpmadd52luq zmm28, zmm1, zmm30
vpmadd52luq zmm29, zmm2, zmm30
vpmadd52huq zmm28, zmm0, zmm30
vpmadd52huq zmm29, zmm1, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 512]
vpmadd52luq zmm28, zmm0, zmm30
vpmadd52luq zmm29, zmm1, zmm30
vpmadd52huq zmm29, zmm0, zmm30
vpmadd52luq zmm29, zmm0, zmmword ptr [rdx + 576]
vmovdqa64 zmmword ptr [rdi + 0], zmm20
vmovdqa64 zmmword ptr [rdi + 64], zmm21
vmovdqa64 zmmword ptr [rdi + 128], zmm22
vmovdqa64 zmmword ptr [rdi + 192], zmm23
vmovdqa64 zmmword ptr [rdi + 256], zmm24
vmovdqa64 zmmword ptr [rdi + 320], zmm25
vmovdqa64 zmmword ptr [rdi + 384], zmm26
vmovdqa64 zmmword ptr [rdi + 448], zmm27
vmovdqa64 zmmword ptr [rdi + 512], zmm28
vmovdqa64 zmmword ptr [rdi + 576], zmm29
vpxord zmm29, zmm29, zmm29
vpxord zmm28, zmm28, zmm28
vpxord zmm27, zmm27, zmm27
vpxord zmm26, zmm26, zmm26
vpxord zmm25, zmm25, zmm25
vpxord zmm24, zmm24, zmm24
vpxord zmm23, zmm23, zmm23
vpxord zmm22, zmm22, zmm22
vpxord zmm21, zmm21, zmm21
vpxord zmm20, zmm20, zmm20
vmovdqa64 zmm30, zmmword ptr [rdx + 0]
vpmadd52luq zmm29, zmm10, zmm30
vpmadd52luq zmm28, zmm11, zmm30
vpmadd52luq zmm27, zmm12, zmm30
vpmadd52luq zmm26, zmm13, zmm30
vpmadd52luq zmm25, zmm14, zmm30
vpmadd52luq zmm24, zmm15, zmm30
vpmadd52luq zmm23, zmm16, zmm30
vpmadd52luq zmm22, zmm17, zmm30
vpmadd52luq zmm21, zmm18, zmm30
vpmadd52luq zmm20, zmm19, zmm30
vpmadd52huq zmm29, zmm9, zmm30
vpmadd52huq zmm28, zmm10, zmm30
vpmadd52huq zmm27, zmm11, zmm30
vpmadd52huq zmm26, zmm12, zmm30
vpmadd52huq zmm25, zmm13, zmm30
vpmadd52huq zmm24, zmm14, zmm30
vpmadd52huq zmm23, zmm15, zmm30
vpmadd52huq zmm22, zmm16, zmm30
vpmadd52huq zmm21, zmm17, zmm30
vpmadd52huq zmm20, zmm18, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 64]
vpmadd52luq zmm29, zmm9, zmm30
vpmadd52luq zmm28, zmm10, zmm30
vpmadd52luq zmm27, zmm11, zmm30
vpmadd52luq zmm26, zmm12, zmm30
vpmadd52luq zmm25, zmm13, zmm30
vpmadd52luq zmm24, zmm14, zmm30
vpmadd52luq zmm23, zmm15, zmm30
vpmadd52luq zmm22, zmm16, zmm30
vpmadd52luq zmm21, zmm17, zmm30
vpmadd52luq zmm20, zmm18, zmm30
vpmadd52huq zmm29, zmm8, zmm30
vpmadd52huq zmm28, zmm9, zmm30
vpmadd52huq zmm27, zmm10, zmm30
vpmadd52huq zmm26, zmm11, zmm30
vpmadd52huq zmm25, zmm12, zmm30
vpmadd52huq zmm24, zmm13, zmm30
vpmadd52huq zmm23, zmm14, zmm30
vpmadd52huq zmm22, zmm15, zmm30
vpmadd52huq zmm21, zmm16, zmm30
vpmadd52huq zmm20, zmm17, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 128]
vpmadd52luq zmm29, zmm8, zmm30
vpmadd52luq zmm28, zmm9, zmm30
vpmadd52luq zmm27, zmm10, zmm30
vpmadd52luq zmm26, zmm11, zmm30
vpmadd52luq zmm25, zmm12, zmm30
vpmadd52luq zmm24, zmm13, zmm30
vpmadd52luq zmm23, zmm14, zmm30
vpmadd52luq zmm22, zmm15, zmm30
vpmadd52luq zmm21, zmm16, zmm30
vpmadd52luq zmm20, zmm17, zmm30
vpmadd52huq zmm29, zmm7, zmm30
vpmadd52huq zmm28, zmm8, zmm30
vpmadd52huq zmm27, zmm9, zmm30
vpmadd52huq zmm26, zmm10, zmm30
vpmadd52huq zmm25, zmm11, zmm30
vpmadd52huq zmm24, zmm12, zmm30
vpmadd52huq zmm23, zmm13, zmm30
vpmadd52huq zmm22, zmm14, zmm30
vpmadd52huq zmm21, zmm15, zmm30
vpmadd52huq zmm20, zmm16, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 192]
vpmadd52luq zmm29, zmm7, zmm30
vpmadd52luq zmm28, zmm8, zmm30
vpmadd52luq zmm27, zmm9, zmm30
vpmadd52luq zmm26, zmm10, zmm30
vpmadd52luq zmm25, zmm11, zmm30
vpmadd52luq zmm24, zmm12, zmm30
vpmadd52luq zmm23, zmm13, zmm30
vpmadd52luq zmm22, zmm14, zmm30
vpmadd52luq zmm21, zmm15, zmm30
vpmadd52luq zmm20, zmm16, zmm30
vpmadd52huq zmm29, zmm6, zmm30
vpmadd52huq zmm28, zmm7, zmm30
vpmadd52huq zmm27, zmm8, zmm30
vpmadd52huq zmm26, zmm9, zmm30
vpmadd52huq zmm25, zmm10, zmm30
vpmadd52huq zmm24, zmm11, zmm30
vpmadd52huq zmm23, zmm12, zmm30
vpmadd52huq zmm22, zmm13, zmm30
vpmadd52huq zmm21, zmm14, zmm30
vpmadd52huq zmm20, zmm15, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 256]
vpmadd52luq zmm29, zmm6, zmm30
vpmadd52luq zmm28, zmm7, zmm30
vpmadd52luq zmm27, zmm8, zmm30
vpmadd52luq zmm26, zmm9, zmm30
vpmadd52luq zmm25, zmm10, zmm30
vpmadd52luq zmm24, zmm11, zmm30
vpmadd52luq zmm23, zmm12, zmm30
vpmadd52luq zmm22, zmm13, zmm30
vpmadd52luq zmm21, zmm14, zmm30
vpmadd52luq zmm20, zmm15, zmm30
vpmadd52huq zmm29, zmm5, zmm30
vpmadd52huq zmm28, zmm6, zmm30
vpmadd52huq zmm27, zmm7, zmm30
vpmadd52huq zmm26, zmm8, zmm30
vpmadd52huq zmm25, zmm9, zmm30
vpmadd52huq zmm24, zmm10, zmm30
vpmadd52huq zmm23, zmm11, zmm30
vpmadd52huq zmm22, zmm12, zmm30
vpmadd52huq zmm21, zmm13, zmm30
vpmadd52huq zmm20, zmm14, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 320]
vpmadd52luq zmm29, zmm5, zmm30
vpmadd52luq zmm28, zmm6, zmm30
vpmadd52luq zmm27, zmm7, zmm30
vpmadd52luq zmm26, zmm8, zmm30
vpmadd52luq zmm25, zmm9, zmm30
vpmadd52luq zmm24, zmm10, zmm30
vpmadd52luq zmm23, zmm11, zmm30
vpmadd52luq zmm22, zmm12, zmm30
vpmadd52luq zmm21, zmm13, zmm30
vpmadd52luq zmm20, zmm14, zmm30
vpmadd52huq zmm29, zmm4, zmm30
vpmadd52huq zmm28, zmm5, zmm30
vpmadd52huq zmm27, zmm6, zmm30
vpmadd52huq zmm26, zmm7, zmm30
vpmadd52huq zmm25, zmm8, zmm30
vpmadd52huq zmm24, zmm9, zmm30
vpmadd52huq zmm23, zmm10, zmm30
vpmadd52huq zmm22, zmm11, zmm30
vpmadd52huq zmm21, zmm12, zmm30
vpmadd52huq zmm20, zmm13, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 384]
vpmadd52luq zmm29, zmm4, zmm30
vpmadd52luq zmm28, zmm5, zmm30
vpmadd52luq zmm27, zmm6, zmm30
vpmadd52luq zmm26, zmm7, zmm30
vpmadd52luq zmm25, zmm8, zmm30
vpmadd52luq zmm24, zmm9, zmm30
vpmadd52luq zmm23, zmm10, zmm30
vpmadd52luq zmm22, zmm11, zmm30
vpmadd52luq zmm21, zmm12, zmm30
vpmadd52luq zmm20, zmm13, zmm30
vpmadd52huq zmm29, zmm3, zmm30
vpmadd52huq zmm28, zmm4, zmm30
vpmadd52huq zmm27, zmm5, zmm30
vpmadd52huq zmm26, zmm6, zmm30
vpmadd52huq zmm25, zmm7, zmm30
vpmadd52huq zmm24, zmm8, zmm30
vpmadd52huq zmm23, zmm9, zmm30
vpmadd52huq zmm22, zmm10, zmm30
vpmadd52huq zmm21, zmm11, zmm30
vpmadd52huq zmm20, zmm12, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 448]
vpmadd52luq zmm29, zmm3, zmm30
vpmadd52luq zmm28, zmm4, zmm30
vpmadd52luq zmm27, zmm5, zmm30
vpmadd52luq zmm26, zmm6, zmm30
vpmadd52luq zmm25, zmm7, zmm30
vpmadd52luq zmm24, zmm8, zmm30
vpmadd52luq zmm23, zmm9, zmm30
vpmadd52luq zmm22, zmm10, zmm30
vpmadd52luq zmm21, zmm11, zmm30
vpmadd52luq zmm20, zmm12, zmm30
vpmadd52huq zmm29, zmm2, zmm30
vpmadd52huq zmm28, zmm3, zmm30
vpmadd52huq zmm27, zmm4, zmm30
vpmadd52huq zmm26, zmm5, zmm30
vpmadd52huq zmm25, zmm6, zmm30
vpmadd52huq zmm24, zmm7, zmm30
vpmadd52huq zmm23, zmm8, zmm30
vpmadd52huq zmm22, zmm9, zmm30
vpmadd52huq zmm21, zmm10, zmm30
vpmadd52huq zmm20, zmm11, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 512]
vpmadd52luq zmm29, zmm2, zmm30
vpmadd52luq zmm28, zmm3, zmm30
vpmadd52luq zmm27, zmm4, zmm30
vpmadd52luq zmm26, zmm5, zmm30
vpmadd52luq zmm25, zmm6, zmm30
vpmadd52luq zmm24, zmm7, zmm30
vpmadd52luq zmm23, zmm8, zmm30
vpmadd52luq zmm22, zmm9, zmm30
vpmadd52luq zmm21, zmm10, zmm30
vpmadd52luq zmm20, zmm11, zmm30
vpmadd52huq zmm29, zmm1, zmm30
vpmadd52huq zmm28, zmm2, zmm30
vpmadd52huq zmm27, zmm3, zmm30
vpmadd52huq zmm26, zmm4, zmm30
vpmadd52huq zmm25, zmm5, zmm30
vpmadd52huq zmm24, zmm6, zmm30
vpmadd52huq zmm23, zmm7, zmm30
vpmadd52huq zmm22, zmm8, zmm30
vpmadd52huq zmm21, zmm9, zmm30
vpmadd52huq zmm20, zmm10, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 576]
vpmadd52luq zmm29, zmm1, zmm30
vpmadd52luq zmm28, zmm2, zmm30
vpmadd52luq zmm27, zmm3, zmm30
vpmadd52luq zmm26, zmm4, zmm30
vpmadd52luq zmm25, zmm5, zmm30
vpmadd52luq zmm24, zmm6, zmm30
vpmadd52luq zmm23, zmm7, zmm30
vpmadd52luq zmm22, zmm8, zmm30
vpmadd52luq zmm21, zmm9, zmm30
vpmadd52luq zmm20, zmm10, zmm30
vpmadd52huq zmm29, zmm0, zmm30
vpmadd52huq zmm28, zmm1, zmm30
vpmadd52huq zmm27, zmm2, zmm30
vpmadd52huq zmm26, zmm3, zmm30
vpmadd52huq zmm25, zmm4, zmm30
vpmadd52huq zmm24, zmm5, zmm30
vpmadd52huq zmm23, zmm6, zmm30
vpmadd52huq zmm22, zmm7, zmm30
vpmadd52huq zmm21, zmm8, zmm30
vpmadd52huq zmm20, zmm9, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 640]
vpmadd52luq zmm29, zmm0, zmm30
vpmadd52luq zmm28, zmm1, zmm30
vpmadd52luq zmm27, zmm2, zmm30
vpmadd52luq zmm26, zmm3, zmm30
vpmadd52luq zmm25, zmm4, zmm30
vpmadd52luq zmm24, zmm5, zmm30
vpmadd52luq zmm23, zmm6, zmm30
vpmadd52luq zmm22, zmm7, zmm30
vpmadd52luq zmm21, zmm8, zmm30
vpmadd52luq zmm20, zmm9, zmm30
vpmadd52huq zmm28, zmm0, zmm30
vpmadd52huq zmm27, zmm1, zmm30
vpmadd52huq zmm26, zmm2, zmm30
vpmadd52huq zmm25, zmm3, zmm30
vpmadd52huq zmm24, zmm4, zmm30
vpmadd52huq zmm23, zmm5, zmm30
vpmadd52huq zmm22, zmm6, zmm30
vpmadd52huq zmm21, zmm7, zmm30
vpmadd52huq zmm20, zmm8, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 704]
vpmadd52luq zmm28, zmm0, zmm30
vpmadd52luq zmm27, zmm1, zmm30
vpmadd52luq zmm26, zmm2, zmm30
vpmadd52luq zmm25, zmm3, zmm30
vpmadd52luq zmm24, zmm4, zmm30
vpmadd52luq zmm23, zmm5, zmm30
vpmadd52luq zmm22, zmm6, zmm30
vpmadd52luq zmm21, zmm7, zmm30
vpmadd52luq zmm20, zmm8, zmm30
vpmadd52huq zmm27, zmm0, zmm30
vpmadd52huq zmm26, zmm1, zmm30
vpmadd52huq zmm25, zmm2, zmm30
vpmadd52huq zmm24, zmm3, zmm30
vpmadd52huq zmm23, zmm4, zmm30
vpmadd52huq zmm22, zmm5, zmm30
vpmadd52huq zmm21, zmm6, zmm30
vpmadd52huq zmm20, zmm7, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 768]
vpmadd52luq zmm27, zmm0, zmm30
vpmadd52luq zmm26, zmm1, zmm30
vpmadd52luq zmm25, zmm2, zmm30
vpmadd52luq zmm24, zmm3, zmm30
vpmadd52luq zmm23, zmm4, zmm30
vpmadd52luq zmm22, zmm5, zmm30
vpmadd52luq zmm21, zmm6, zmm30
vpmadd52luq zmm20, zmm7, zmm30
vpmadd52huq zmm26, zmm0, zmm30
vpmadd52huq zmm25, zmm1, zmm30
vpmadd52huq zmm24, zmm2, zmm30
vpmadd52huq zmm23, zmm3, zmm30
vpmadd52huq zmm22, zmm4, zmm30
vpmadd52huq zmm21, zmm5, zmm30
vpmadd52huq zmm20, zmm6, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 832]
vpmadd52luq zmm26, zmm0, zmm30
vpmadd52luq zmm25, zmm1, zmm30
vpmadd52luq zmm24, zmm2, zmm30
vpmadd52luq zmm23, zmm3, zmm30
vpmadd52luq zmm22, zmm4, zmm30
vpmadd52luq zmm21, zmm5, zmm30
vpmadd52luq zmm20, zmm6, zmm30
vpmadd52huq zmm25, zmm0, zmm30
vpmadd52huq zmm24, zmm1, zmm30
vpmadd52huq zmm23, zmm2, zmm30
vpmadd52huq zmm22, zmm3, zmm30
vpmadd52huq zmm21, zmm4, zmm30
vpmadd52huq zmm20, zmm5, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 896]
vpmadd52luq zmm25, zmm0, zmm30
vpmadd52luq zmm24, zmm1, zmm30
vpmadd52luq zmm23, zmm2, zmm30
vpmadd52luq zmm22, zmm3, zmm30
vpmadd52luq zmm21, zmm4, zmm30
vpmadd52luq zmm20, zmm5, zmm30
vpmadd52huq zmm24, zmm0, zmm30
vpmadd52huq zmm23, zmm1, zmm30
vpmadd52huq zmm22, zmm2, zmm30
vpmadd52huq zmm21, zmm3, zmm30
vpmadd52huq zmm20, zmm4, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 960]
vpmadd52luq zmm24, zmm0, zmm30
vpmadd52luq zmm23, zmm1, zmm30
vpmadd52luq zmm22, zmm2, zmm30
vpmadd52luq zmm21, zmm3, zmm30
vpmadd52luq zmm20, zmm4, zmm30
vpmadd52huq zmm23, zmm0, zmm30
vpmadd52huq zmm22, zmm1, zmm30
vpmadd52huq zmm21, zmm2, zmm30
vpmadd52huq zmm20, zmm3, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 1024]
vpmadd52luq zmm23, zmm0, zmm30
vpmadd52luq zmm22, zmm1, zmm30
vpmadd52luq zmm21, zmm2, zmm30
vpmadd52luq zmm20, zmm3, zmm30
vpmadd52huq zmm22, zmm0, zmm30
vpmadd52huq zmm21, zmm1, zmm30
vpmadd52huq zmm20, zmm2, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 1088]
vpmadd52luq zmm22, zmm0, zmm30
vpmadd52luq zmm21, zmm1, zmm30
vpmadd52luq zmm20, zmm2, zmm30
vpmadd52huq zmm21, zmm0, zmm30
vpmadd52huq zmm20, zmm1, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 1152]
vpmadd52luq zmm21, zmm0, zmm30
vpmadd52luq zmm20, zmm1, zmm30
vpmadd52huq zmm20, zmm0, zmm30
vpmadd52luq zmm20, zmm0, zmmword ptr [rdx + 1216]
vmovdqa64 zmmword ptr [rdi + 640], zmm29
vmovdqa64 zmmword ptr [rdi + 704], zmm28
vmovdqa64 zmmword ptr [rdi + 768], zmm27
vmovdqa64 zmmword ptr [rdi + 832], zmm26
vmovdqa64 zmmword ptr [rdi + 896], zmm25
vmovdqa64 zmmword ptr [rdi + 960], zmm24
vmovdqa64 zmmword ptr [rdi + 1024], zmm23
vmovdqa64 zmmword ptr [rdi + 1088], zmm22
vmovdqa64 zmmword ptr [rdi + 1152], zmm21
vmovdqa64 zmmword ptr [rdi + 1216], zmm20
vpxord zmm20, zmm20, zmm20
vpxord zmm21, zmm21, zmm21
vpxord zmm22, zmm22, zmm22
vpxord zmm23, zmm23, zmm23
vpxord zmm24, zmm24, zmm24
vpxord zmm25, zmm25, zmm25
vpxord zmm26, zmm26, zmm26
vpxord zmm27, zmm27, zmm27
vpxord zmm28, zmm28, zmm28
vpxord zmm29, zmm29, zmm29
vpmadd52huq zmm20, zmm19, zmmword ptr [rdx + 0]
vmovdqa64 zmm30, zmmword ptr [rdx + 64]
vpmadd52luq zmm20, zmm19, zmm30
vpmadd52huq zmm20, zmm18, zmm30
vpmadd52huq zmm21, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 128]
vpmadd52luq zmm20, zmm18, zmm30
vpmadd52luq zmm21, zmm19, zmm30
vpmadd52huq zmm20, zmm17, zmm30
vpmadd52huq zmm21, zmm18, zmm30
vpmadd52huq zmm22, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 192]
vpmadd52luq zmm20, zmm17, zmm30
vpmadd52luq zmm21, zmm18, zmm30
vpmadd52luq zmm22, zmm19, zmm30
vpmadd52huq zmm20, zmm16, zmm30
vpmadd52huq zmm21, zmm17, zmm30
vpmadd52huq zmm22, zmm18, zmm30
vpmadd52huq zmm23, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 256]
vpmadd52luq zmm20, zmm16, zmm30
vpmadd52luq zmm21, zmm17, zmm30
vpmadd52luq zmm22, zmm18, zmm30
vpmadd52luq zmm23, zmm19, zmm30
vpmadd52huq zmm20, zmm15, zmm30
vpmadd52huq zmm21, zmm16, zmm30
vpmadd52huq zmm22, zmm17, zmm30
vpmadd52huq zmm23, zmm18, zmm30
vpmadd52huq zmm24, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 320]
vpmadd52luq zmm20, zmm15, zmm30
vpmadd52luq zmm21, zmm16, zmm30
vpmadd52luq zmm22, zmm17, zmm30
vpmadd52luq zmm23, zmm18, zmm30
vpmadd52luq zmm24, zmm19, zmm30
vpmadd52huq zmm20, zmm14, zmm30
vpmadd52huq zmm21, zmm15, zmm30
vpmadd52huq zmm22, zmm16, zmm30
vpmadd52huq zmm23, zmm17, zmm30
vpmadd52huq zmm24, zmm18, zmm30
vpmadd52huq zmm25, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 384]
vpmadd52luq zmm20, zmm14, zmm30
vpmadd52luq zmm21, zmm15, zmm30
vpmadd52luq zmm22, zmm16, zmm30
vpmadd52luq zmm23, zmm17, zmm30
vpmadd52luq zmm24, zmm18, zmm30
vpmadd52luq zmm25, zmm19, zmm30
vpmadd52huq zmm20, zmm13, zmm30
vpmadd52huq zmm21, zmm14, zmm30
vpmadd52huq zmm22, zmm15, zmm30
vpmadd52huq zmm23, zmm16, zmm30
vpmadd52huq zmm24, zmm17, zmm30
vpmadd52huq zmm25, zmm18, zmm30
vpmadd52huq zmm26, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 448]
vpmadd52luq zmm20, zmm13, zmm30
vpmadd52luq zmm21, zmm14, zmm30
vpmadd52luq zmm22, zmm15, zmm30
vpmadd52luq zmm23, zmm16, zmm30
vpmadd52luq zmm24, zmm17, zmm30
vpmadd52luq zmm25, zmm18, zmm30
vpmadd52luq zmm26, zmm19, zmm30
vpmadd52huq zmm20, zmm12, zmm30
vpmadd52huq zmm21, zmm13, zmm30
vpmadd52huq zmm22, zmm14, zmm30
vpmadd52huq zmm23, zmm15, zmm30
vpmadd52huq zmm24, zmm16, zmm30
vpmadd52huq zmm25, zmm17, zmm30
vpmadd52huq zmm26, zmm18, zmm30
vpmadd52huq zmm27, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 512]
vpmadd52luq zmm20, zmm12, zmm30
vpmadd52luq zmm21, zmm13, zmm30
vpmadd52luq zmm22, zmm14, zmm30
vpmadd52luq zmm23, zmm15, zmm30
vpmadd52luq zmm24, zmm16, zmm30
vpmadd52luq zmm25, zmm17, zmm30
vpmadd52luq zmm26, zmm18, zmm30
vpmadd52luq zmm27, zmm19, zmm30
vpmadd52huq zmm20, zmm11, zmm30
vpmadd52huq zmm21, zmm12, zmm30
vpmadd52huq zmm22, zmm13, zmm30
vpmadd52huq zmm23, zmm14, zmm30
vpmadd52huq zmm24, zmm15, zmm30
vpmadd52huq zmm25, zmm16, zmm30
vpmadd52huq zmm26, zmm17, zmm30
vpmadd52huq zmm27, zmm18, zmm30
vpmadd52huq zmm28, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 576]
vpmadd52luq zmm20, zmm11, zmm30
vpmadd52luq zmm21, zmm12, zmm30
vpmadd52luq zmm22, zmm13, zmm30
vpmadd52luq zmm23, zmm14, zmm30
vpmadd52luq zmm24, zmm15, zmm30
vpmadd52luq zmm25, zmm16, zmm30
vpmadd52luq zmm26, zmm17, zmm30
vpmadd52luq zmm27, zmm18, zmm30
vpmadd52luq zmm28, zmm19, zmm30
vpmadd52huq zmm20, zmm10, zmm30
vpmadd52huq zmm21, zmm11, zmm30
vpmadd52huq zmm22, zmm12, zmm30
vpmadd52huq zmm23, zmm13, zmm30
vpmadd52huq zmm24, zmm14, zmm30
vpmadd52huq zmm25, zmm15, zmm30
vpmadd52huq zmm26, zmm16, zmm30
vpmadd52huq zmm27, zmm17, zmm30
vpmadd52huq zmm28, zmm18, zmm30
vpmadd52huq zmm29, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 640]
vpmadd52luq zmm20, zmm10, zmm30
vpmadd52luq zmm21, zmm11, zmm30
vpmadd52luq zmm22, zmm12, zmm30
vpmadd52luq zmm23, zmm13, zmm30
vpmadd52luq zmm24, zmm14, zmm30
vpmadd52luq zmm25, zmm15, zmm30
vpmadd52luq zmm26, zmm16, zmm30
vpmadd52luq zmm27, zmm17, zmm30
vpmadd52luq zmm28, zmm18, zmm30
vpmadd52luq zmm29, zmm19, zmm30
vpmadd52huq zmm20, zmm9, zmm30
vpmadd52huq zmm21, zmm10, zmm30
vpmadd52huq zmm22, zmm11, zmm30
vpmadd52huq zmm23, zmm12, zmm30
vpmadd52huq zmm24, zmm13, zmm30
vpmadd52huq zmm25, zmm14, zmm30
vpmadd52huq zmm26, zmm15, zmm30
vpmadd52huq zmm27, zmm16, zmm30
vpmadd52huq zmm28, zmm17, zmm30
vpmadd52huq zmm29, zmm18, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 704]
vpmadd52luq zmm20, zmm9, zmm30
vpmadd52luq zmm21, zmm10, zmm30
vpmadd52luq zmm22, zmm11, zmm30
vpmadd52luq zmm23, zmm12, zmm30
vpmadd52luq zmm24, zmm13, zmm30
vpmadd52luq zmm25, zmm14, zmm30
vpmadd52luq zmm26, zmm15, zmm30
vpmadd52luq zmm27, zmm16, zmm30
vpmadd52luq zmm28, zmm17, zmm30
vpmadd52luq zmm29, zmm18, zmm30
vpmadd52huq zmm20, zmm8, zmm30
vpmadd52huq zmm21, zmm9, zmm30
vpmadd52huq zmm22, zmm10, zmm30
vpmadd52huq zmm23, zmm11, zmm30
vpmadd52huq zmm24, zmm12, zmm30
vpmadd52huq zmm25, zmm13, zmm30
vpmadd52huq zmm26, zmm14, zmm30
vpmadd52huq zmm27, zmm15, zmm30
vpmadd52huq zmm28, zmm16, zmm30
vpmadd52huq zmm29, zmm17, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 768]
vpmadd52luq zmm20, zmm8, zmm30
vpmadd52luq zmm21, zmm9, zmm30
vpmadd52luq zmm22, zmm10, zmm30
vpmadd52luq zmm23, zmm11, zmm30
vpmadd52luq zmm24, zmm12, zmm30
vpmadd52luq zmm25, zmm13, zmm30
vpmadd52luq zmm26, zmm14, zmm30
vpmadd52luq zmm27, zmm15, zmm30
vpmadd52luq zmm28, zmm16, zmm30
vpmadd52luq zmm29, zmm17, zmm30
vpmadd52huq zmm20, zmm7, zmm30
vpmadd52huq zmm21, zmm8, zmm30
vpmadd52huq zmm22, zmm9, zmm30
vpmadd52huq zmm23, zmm10, zmm30
vpmadd52huq zmm24, zmm11, zmm30
vpmadd52huq zmm25, zmm12, zmm30
vpmadd52huq zmm26, zmm13, zmm30
vpmadd52huq zmm27, zmm14, zmm30
vpmadd52huq zmm28, zmm15, zmm30
vpmadd52huq zmm29, zmm16, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 832]
vpmadd52luq zmm20, zmm7, zmm30
vpmadd52luq zmm21, zmm8, zmm30
vpmadd52luq zmm22, zmm9, zmm30
vpmadd52luq zmm23, zmm10, zmm30
vpmadd52luq zmm24, zmm11, zmm30
vpmadd52luq zmm25, zmm12, zmm30
vpmadd52luq zmm26, zmm13, zmm30
vpmadd52luq zmm27, zmm14, zmm30
vpmadd52luq zmm28, zmm15, zmm30
vpmadd52luq zmm29, zmm16, zmm30
vpmadd52huq zmm20, zmm6, zmm30
vpmadd52huq zmm21, zmm7, zmm30
vpmadd52huq zmm22, zmm8, zmm30
vpmadd52huq zmm23, zmm9, zmm30
vpmadd52huq zmm24, zmm10, zmm30
vpmadd52huq zmm25, zmm11, zmm30
vpmadd52huq zmm26, zmm12, zmm30
vpmadd52huq zmm27, zmm13, zmm30
vpmadd52huq zmm28, zmm14, zmm30
vpmadd52huq zmm29, zmm15, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 896]
vpmadd52luq zmm20, zmm6, zmm30
vpmadd52luq zmm21, zmm7, zmm30
vpmadd52luq zmm22, zmm8, zmm30
vpmadd52luq zmm23, zmm9, zmm30
vpmadd52luq zmm24, zmm10, zmm30
vpmadd52luq zmm25, zmm11, zmm30
vpmadd52luq zmm26, zmm12, zmm30
vpmadd52luq zmm27, zmm13, zmm30
vpmadd52luq zmm28, zmm14, zmm30
vpmadd52luq zmm29, zmm15, zmm30
vpmadd52huq zmm20, zmm5, zmm30
vpmadd52huq zmm21, zmm6, zmm30
vpmadd52huq zmm22, zmm7, zmm30
vpmadd52huq zmm23, zmm8, zmm30
vpmadd52huq zmm24, zmm9, zmm30
vpmadd52huq zmm25, zmm10, zmm30
vpmadd52huq zmm26, zmm11, zmm30
vpmadd52huq zmm27, zmm12, zmm30
vpmadd52huq zmm28, zmm13, zmm30
vpmadd52huq zmm29, zmm14, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 960]
vpmadd52luq zmm20, zmm5, zmm30
vpmadd52luq zmm21, zmm6, zmm30
vpmadd52luq zmm22, zmm7, zmm30
vpmadd52luq zmm23, zmm8, zmm30
vpmadd52luq zmm24, zmm9, zmm30
vpmadd52luq zmm25, zmm10, zmm30
vpmadd52luq zmm26, zmm11, zmm30
vpmadd52luq zmm27, zmm12, zmm30
vpmadd52luq zmm28, zmm13, zmm30
vpmadd52luq zmm29, zmm14, zmm30
vpmadd52huq zmm20, zmm4, zmm30
vpmadd52huq zmm21, zmm5, zmm30
vpmadd52huq zmm22, zmm6, zmm30
vpmadd52huq zmm23, zmm7, zmm30
vpmadd52huq zmm24, zmm8, zmm30
vpmadd52huq zmm25, zmm9, zmm30
vpmadd52huq zmm26, zmm10, zmm30
vpmadd52huq zmm27, zmm11, zmm30
vpmadd52huq zmm28, zmm12, zmm30
vpmadd52huq zmm29, zmm13, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 1024]
vpmadd52luq zmm20, zmm4, zmm30
vpmadd52luq zmm21, zmm5, zmm30
vpmadd52luq zmm22, zmm6, zmm30
vpmadd52luq zmm23, zmm7, zmm30
vpmadd52luq zmm24, zmm8, zmm30
vpmadd52luq zmm25, zmm9, zmm30
vpmadd52luq zmm26, zmm10, zmm30
vpmadd52luq zmm27, zmm11, zmm30
vpmadd52luq zmm28, zmm12, zmm30
vpmadd52luq zmm29, zmm13, zmm30
vpmadd52huq zmm20, zmm3, zmm30
vpmadd52huq zmm21, zmm4, zmm30
vpmadd52huq zmm22, zmm5, zmm30
vpmadd52huq zmm23, zmm6, zmm30
vpmadd52huq zmm24, zmm7, zmm30
vpmadd52huq zmm25, zmm8, zmm30
vpmadd52huq zmm26, zmm9, zmm30
vpmadd52huq zmm27, zmm10, zmm30
vpmadd52huq zmm28, zmm11, zmm30
vpmadd52huq zmm29, zmm12, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 1088]
vpmadd52luq zmm20, zmm3, zmm30
vpmadd52luq zmm21, zmm4, zmm30
vpmadd52luq zmm22, zmm5, zmm30
vpmadd52luq zmm23, zmm6, zmm30
vpmadd52luq zmm24, zmm7, zmm30
vpmadd52luq zmm25, zmm8, zmm30
vpmadd52luq zmm26, zmm9, zmm30
vpmadd52luq zmm27, zmm10, zmm30
vpmadd52luq zmm28, zmm11, zmm30
vpmadd52luq zmm29, zmm12, zmm30
vpmadd52huq zmm20, zmm2, zmm30
vpmadd52huq zmm21, zmm3, zmm30
vpmadd52huq zmm22, zmm4, zmm30
vpmadd52huq zmm23, zmm5, zmm30
vpmadd52huq zmm24, zmm6, zmm30
vpmadd52huq zmm25, zmm7, zmm30
vpmadd52huq zmm26, zmm8, zmm30
vpmadd52huq zmm27, zmm9, zmm30
vpmadd52huq zmm28, zmm10, zmm30
vpmadd52huq zmm29, zmm11, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 1152]
vpmadd52luq zmm20, zmm2, zmm30
vpmadd52luq zmm21, zmm3, zmm30
vpmadd52luq zmm22, zmm4, zmm30
vpmadd52luq zmm23, zmm5, zmm30
vpmadd52luq zmm24, zmm6, zmm30
vpmadd52luq zmm25, zmm7, zmm30
vpmadd52luq zmm26, zmm8, zmm30
vpmadd52luq zmm27, zmm9, zmm30
vpmadd52luq zmm28, zmm10, zmm30
vpmadd52luq zmm29, zmm11, zmm30
vpmadd52huq zmm20, zmm1, zmm30
vpmadd52huq zmm21, zmm2, zmm30
vpmadd52huq zmm22, zmm3, zmm30
vpmadd52huq zmm23, zmm4, zmm30
vpmadd52huq zmm24, zmm5, zmm30
vpmadd52huq zmm25, zmm6, zmm30
vpmadd52huq zmm26, zmm7, zmm30
vpmadd52huq zmm27, zmm8, zmm30
vpmadd52huq zmm28, zmm9, zmm30
vpmadd52huq zmm29, zmm10, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 1216]
vpmadd52luq zmm20, zmm1, zmm30
vpmadd52luq zmm21, zmm2, zmm30
vpmadd52luq zmm22, zmm3, zmm30
vpmadd52luq zmm23, zmm4, zmm30
vpmadd52luq zmm24, zmm5, zmm30
vpmadd52luq zmm25, zmm6, zmm30
vpmadd52luq zmm26, zmm7, zmm30
vpmadd52luq zmm27, zmm8, zmm30
vpmadd52luq zmm28, zmm9, zmm30
vpmadd52luq zmm29, zmm10, zmm30
vpmadd52huq zmm20, zmm0, zmm30
vpmadd52huq zmm21, zmm1, zmm30
vpmadd52huq zmm22, zmm2, zmm30
vpmadd52huq zmm23, zmm3, zmm30
vpmadd52huq zmm24, zmm4, zmm30
vpmadd52huq zmm25, zmm5, zmm30
vpmadd52huq zmm26, zmm6, zmm30
vpmadd52huq zmm27, zmm7, zmm30
vpmadd52huq zmm28, zmm8, zmm30
vpmadd52huq zmm29, zmm9, zmm30
vmovdqa64 zmmword ptr [rdi + 1280], zmm20
vmovdqa64 zmmword ptr [rdi + 1344], zmm21
vmovdqa64 zmmword ptr [rdi + 1408], zmm22
vmovdqa64 zmmword ptr [rdi + 1472], zmm23
vmovdqa64 zmmword ptr [rdi + 1536], zmm24
vmovdqa64 zmmword ptr [rdi + 1600], zmm25
vmovdqa64 zmmword ptr [rdi + 1664], zmm26
vmovdqa64 zmmword ptr [rdi + 1728], zmm27
vmovdqa64 zmmword ptr [rdi + 1792], zmm28
vmovdqa64 zmmword ptr [rdi + 1856], zmm29
vpxord zmm29, zmm29, zmm29
vpxord zmm28, zmm28, zmm28
vpxord zmm27, zmm27, zmm27
vpxord zmm26, zmm26, zmm26
vpxord zmm25, zmm25, zmm25
vpxord zmm24, zmm24, zmm24
vpxord zmm23, zmm23, zmm23
vpxord zmm22, zmm22, zmm22
vpxord zmm21, zmm21, zmm21
vpxord zmm20, zmm20, zmm20
vpmadd52huq zmm29, zmm19, zmmword ptr [rdx + 640]
vmovdqa64 zmm30, zmmword ptr [rdx + 704]
vpmadd52luq zmm29, zmm19, zmm30
vpmadd52huq zmm29, zmm18, zmm30
vpmadd52huq zmm28, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 768]
vpmadd52luq zmm29, zmm18, zmm30
vpmadd52luq zmm28, zmm19, zmm30
vpmadd52huq zmm29, zmm17, zmm30
vpmadd52huq zmm28, zmm18, zmm30
vpmadd52huq zmm27, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 832]
vpmadd52luq zmm29, zmm17, zmm30
vpmadd52luq zmm28, zmm18, zmm30
vpmadd52luq zmm27, zmm19, zmm30
vpmadd52huq zmm29, zmm16, zmm30
vpmadd52huq zmm28, zmm17, zmm30
vpmadd52huq zmm27, zmm18, zmm30
vpmadd52huq zmm26, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 896]
vpmadd52luq zmm29, zmm16, zmm30
vpmadd52luq zmm28, zmm17, zmm30
vpmadd52luq zmm27, zmm18, zmm30
vpmadd52luq zmm26, zmm19, zmm30
vpmadd52huq zmm29, zmm15, zmm30
vpmadd52huq zmm28, zmm16, zmm30
vpmadd52huq zmm27, zmm17, zmm30
vpmadd52huq zmm26, zmm18, zmm30
vpmadd52huq zmm25, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 960]
vpmadd52luq zmm29, zmm15, zmm30
vpmadd52luq zmm28, zmm16, zmm30
vpmadd52luq zmm27, zmm17, zmm30
vpmadd52luq zmm26, zmm18, zmm30
vpmadd52luq zmm25, zmm19, zmm30
vpmadd52huq zmm29, zmm14, zmm30
vpmadd52huq zmm28, zmm15, zmm30
vpmadd52huq zmm27, zmm16, zmm30
vpmadd52huq zmm26, zmm17, zmm30
vpmadd52huq zmm25, zmm18, zmm30
vpmadd52huq zmm24, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 1024]
vpmadd52luq zmm29, zmm14, zmm30
vpmadd52luq zmm28, zmm15, zmm30
vpmadd52luq zmm27, zmm16, zmm30
vpmadd52luq zmm26, zmm17, zmm30
vpmadd52luq zmm25, zmm18, zmm30
vpmadd52luq zmm24, zmm19, zmm30
vpmadd52huq zmm29, zmm13, zmm30
vpmadd52huq zmm28, zmm14, zmm30
vpmadd52huq zmm27, zmm15, zmm30
vpmadd52huq zmm26, zmm16, zmm30
vpmadd52huq zmm25, zmm17, zmm30
vpmadd52huq zmm24, zmm18, zmm30
vpmadd52huq zmm23, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 1088]
vpmadd52luq zmm29, zmm13, zmm30
vpmadd52luq zmm28, zmm14, zmm30
vpmadd52luq zmm27, zmm15, zmm30
vpmadd52luq zmm26, zmm16, zmm30
vpmadd52luq zmm25, zmm17, zmm30
vpmadd52luq zmm24, zmm18, zmm30
vpmadd52luq zmm23, zmm19, zmm30
vpmadd52huq zmm29, zmm12, zmm30
vpmadd52huq zmm28, zmm13, zmm30
vpmadd52huq zmm27, zmm14, zmm30
vpmadd52huq zmm26, zmm15, zmm30
vpmadd52huq zmm25, zmm16, zmm30
vpmadd52huq zmm24, zmm17, zmm30
vpmadd52huq zmm23, zmm18, zmm30
vpmadd52huq zmm22, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 1152]
vpmadd52luq zmm29, zmm12, zmm30
vpmadd52luq zmm28, zmm13, zmm30
vpmadd52luq zmm27, zmm14, zmm30
vpmadd52luq zmm26, zmm15, zmm30
vpmadd52luq zmm25, zmm16, zmm30
vpmadd52luq zmm24, zmm17, zmm30
vpmadd52luq zmm23, zmm18, zmm30
vpmadd52luq zmm22, zmm19, zmm30
vpmadd52huq zmm29, zmm11, zmm30
vpmadd52huq zmm28, zmm12, zmm30
vpmadd52huq zmm27, zmm13, zmm30
vpmadd52huq zmm26, zmm14, zmm30
vpmadd52huq zmm25, zmm15, zmm30
vpmadd52huq zmm24, zmm16, zmm30
vpmadd52huq zmm23, zmm17, zmm30
vpmadd52huq zmm22, zmm18, zmm30
vpmadd52huq zmm21, zmm19, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 1216]
vpmadd52luq zmm29, zmm11, zmm30
vpmadd52luq zmm28, zmm12, zmm30
vpmadd52luq zmm27, zmm13, zmm30
vpmadd52luq zmm26, zmm14, zmm30
vpmadd52luq zmm25, zmm15, zmm30
vpmadd52luq zmm24, zmm16, zmm30
vpmadd52luq zmm23, zmm17, zmm30
vpmadd52luq zmm22, zmm18, zmm30
vpmadd52luq zmm21, zmm19, zmm30
vpmadd52huq zmm29, zmm10, zmm30
vpmadd52huq zmm28, zmm11, zmm30
vpmadd52huq zmm27, zmm12, zmm30
vpmadd52huq zmm26, zmm13, zmm30
vpmadd52huq zmm25, zmm14, zmm30
vpmadd52huq zmm24, zmm15, zmm30
vpmadd52huq zmm23, zmm16, zmm30
vpmadd52huq zmm22, zmm17, zmm30
vpmadd52huq zmm21, zmm18, zmm30
vpmadd52huq zmm20, zmm19, zmm30
vmovdqa64 zmmword ptr [rdi + 1920], zmm29
vmovdqa64 zmmword ptr [rdi + 1984], zmm28
vmovdqa64 zmmword ptr [rdi + 2048], zmm27
vmovdqa64 zmmword ptr [rdi + 2112], zmm26
vmovdqa64 zmmword ptr [rdi + 2176], zmm25
vmovdqa64 zmmword ptr [rdi + 2240], zmm24
vmovdqa64 zmmword ptr [rdi + 2304], zmm23
vmovdqa64 zmmword ptr [rdi + 2368], zmm22
vmovdqa64 zmmword ptr [rdi + 2432], zmm21
vmovdqa64 zmmword ptr [rdi + 2496], zmm20
